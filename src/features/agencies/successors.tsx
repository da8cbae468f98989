import type { Programme } from '@/contracts/programme';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card } from '@/shared/ui/card';

/** The decree's ministry and those that took over: whoever reads the page today looks for the new names. */
export function Successors({ agency }: { agency: Programme['agencies'][number] }) {
  const { t } = useTranslation('agencies');
  const language = useLanguage();
  const { day } = useFormat();
  const since = agency.successors[0]?.since;
  if (since === undefined) return null;
  return (
    <Card kind="callout" className="above-3 below-3 small">
      <p>{t('successors.lead', { date: day(since) })}</p>
      <ul className="indented">
        {agency.successors.map(({ name }) => (
          <li key={name[language]}>{name[language]}</li>
        ))}
      </ul>
      <p>{t('successors.hint')}</p>
    </Card>
  );
}
