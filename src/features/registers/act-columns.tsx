import type { Localized } from '@/contracts/parts';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { type Act, useActName } from './act-line';

/** What both registers of acts show of an act: name and title, who issued it, where it is registered. */
export function useActColumns(): Column<Act>[] {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { day } = useFormat();
  const name = useActName();
  return [
    {
      key: 'title',
      label: t('column.act'),
      kind: 'title',
      width: '27%',
      show: (act) => (
        <>
          <span className="strong line capital">{name({ ...act, date: null })}</span>{' '}
          <span className="plain line">{act.title[language]}</span>
        </>
      ),
      texts: ({ title, kind, number }) => [title, kind, asText(number)],
      cell: (act, lang) => `${name({ ...act, date: null })}. ${act.title[lang]}`,
      sort: ({ title }, lang) => title[lang],
    },
    {
      key: 'date',
      label: t('column.date'),
      kind: 'short',
      // a day says itself that it is one
      isPlain: true,
      width: '12%',
      show: ({ date }) => (date ? <time dateTime={date}>{day(date)}</time> : <NotStated />),
      sort: ({ date }) => date,
      cell: ({ date }) => date,
      holds: 'date',
    },
    {
      key: 'registration',
      label: t('column.registration'),
      kind: 'short',
      width: '12%',
      show: ({ registrationNumber, registrationDate }) =>
        registrationNumber ? (
          [t('act.number', { number: registrationNumber }), registrationDate && day(registrationDate)].filter(Boolean).join(', ')
        ) : (
          <NotStated />
        ),
      texts: ({ registrationNumber }) => [asText(registrationNumber)],
    },
    {
      key: 'issuer',
      label: t('column.issuer'),
      width: '17%',
      show: ({ issuer }) => issuer?.[language] ?? <NotStated />,
      texts: ({ issuer }) => (issuer ? [issuer] : []),
    },
  ];
}

/** A number is found in either language. */
const asText = (number: string | null): Localized => ({ kk: number ?? '', ru: number ?? '' });

/** The text of the act does not say it; that is not the same as "has none". A card leaves it out: the caption says what that means. */
function NotStated() {
  const { t } = useTranslation('registers');
  return (
    <span className="muted" data-none>
      {t('act.notStated')}
    </span>
  );
}
