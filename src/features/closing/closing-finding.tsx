import { useTranslation } from 'react-i18next';
import type { Programme } from '@/contracts/programme';
import { countClosings } from '@/domain/indicator-closing';
import { worstClosing } from '@/domain/worst-closing';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { Link } from '@/shared/url/address';
import type { ClosingRow } from './closing-rows';

/** What it comes to, in a sentence; the worst case with since when and who; and that unknown is not "not kept". */
export function ClosingFinding({ rows, agencies }: { rows: readonly ClosingRow[]; agencies: Programme['agencies'] }) {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const { number } = useFormat();
  const { soMany, ofSo } = useCountWords();
  const { known, kept, total, outcomes } = countClosings(rows.map(({ closed }) => closed));
  const of = ofSo(total, 'indicators');
  const numbers = {
    ...{ kept: number(kept, 0), late: number(outcomes['kept-late'], 0), nearly: number(outcomes.nearly, 0) },
    ...{ missed: number(outcomes.missed + outcomes['missed-worse'], 0), unknown: number(total - known, 0) },
  };
  const sentence = known > 0 ? t('finding', { of, known: soMany(known), ...numbers }) : t('finding.none', { of });
  useSpokenChange(sentence);
  const promises = rows.filter(({ indicator }) => indicator.level === 'target');
  const counted = countClosings(promises.map(({ closed }) => closed));
  const ofPromises = ofSo(counted.total, 'targets');
  const worst = worstClosing(rows);
  const lead = agencies.find(({ code }) => code === worst?.indicator.agencies[0]);
  return (
    <Stack as="section" gap={2} className="ruled" aria-labelledby="finding">
      <h2 id="finding" className="saying">
        {sentence}
      </h2>
      <p>
        {counted.total > 0 &&
          (counted.known > 0
            ? t('finding.promises', { of: ofPromises, known: soMany(counted.known), kept: soMany(counted.kept) })
            : t('finding.promisesNone', { of: ofPromises }))}{' '}
        <strong>{t('finding.unknownNote')}</strong>
      </p>
      {worst && (
        <p>{t('worst', { name: worst.indicator.short[language], year: worst.since, lead: lead?.abbreviation[language] ?? '–' })}</p>
      )}
      <p className="note measure">
        {t('rule')} {t('lead.rule')}{' '}
        <Link to="/$lang/method/" params={{ lang: language }}>
          {t('rule.link')}
        </Link>
      </p>
    </Stack>
  );
}
