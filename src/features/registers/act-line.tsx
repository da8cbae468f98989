import type { Register } from '@/contracts/registers';
import { nestQuotes } from '@/shared/i18n/quotes';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';

/** Where Kazakh puts date and number between an act and whose act it is: Үкіметтің … қаулысы. */
const PLACE = '…';

export type Act = NonNullable<Register['act']>;

/** Kind, number and date of an act as far as the text gives them: order, No. 120, 29 January 2016. */
export function useActName() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { day } = useFormat();
  return ({ kind, number, date }: Pick<Act, 'kind' | 'number' | 'date'>) => {
    const [holder, rest] = kind[language].includes(PLACE) ? kind[language].split(` ${PLACE} `) : ['', kind[language]];
    const name = t(`act.name.${number ? 'numbered' : 'plain'}${date ? '-dated' : ''}` as 'act.name.numbered-dated', {
      kind: rest,
      // two ministers, two numbers
      number: number?.replaceAll(', ', t('act.name.and')),
      date: date && day(date, 'attributive'),
    });
    return [holder, name].filter(Boolean).join(' ');
  };
}

/** The act that holds a register, by its name and title, with its own entry one click away. */
export function ActLine({ act }: { act: Act }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const name = useActName();
  return (
    <p className="note wide above-2">
      {t('act.source')}{' '}
      <Link to="/$lang/registers/$name/" params={{ lang: language, name: 'legal-acts' }} hash={act.id}>
        {name(act)}
      </Link>
      {t('act.title', { title: nestQuotes(act.title[language]) })}
    </p>
  );
}
