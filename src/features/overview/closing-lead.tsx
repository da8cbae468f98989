import { useMemo } from 'react';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { YearsJudged } from '@/domain/choices';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';
import type { Distribution } from '@/domain/roll-up';
import { worstClosing } from '@/domain/worst-closing';
import type { LeadBodies } from '@/shared/api/queries';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { YearsChoice } from '@/shared/closing/years-choice';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';

interface ClosingLeadProps {
  /** By which plans the promises are closed. */
  readonly years: YearsJudged;
  readonly indicators: readonly IndicatorAnswer[];
  readonly leads: LeadBodies;
  readonly year: number;
  /** Of the year in view: how many of its verdicts rest on demo values. */
  readonly distribution: Distribution;
}

/** What became of the promises, by published facts alone: the finding, the worst case with since when and who, and how much of the rest is demo. */
export function ClosingLead({ years, indicators, leads, year, distribution }: ClosingLeadProps) {
  const { t } = useTranslation(['overview', 'closing']);
  const language = useLanguage();
  const { number } = useFormat();
  const { sentence: basisOf } = useBasisText();
  const told = useClosingFinding();
  const rows = useMemo(() => closeAll(indicators, years), [indicators, years]);
  const counts = countClosings(rows.map(({ closed }) => closed));
  const worst = worstClosing(rows);
  return (
    <Stack as="section" gap={2} aria-labelledby="closing">
      <h2 id="closing" className="saying">
        {told.finding(counts)}
      </h2>
      {worst && <p>{told.worst(worst, counts, leads)}</p>}
      <p>
        <Link to="/$lang/closing/" params={{ lang: language }}>
          {t('closing.link')}
        </Link>
      </p>
      <p className="note">{t('closing.basis', { year, basis: basisOf(distribution, 'indicators') })}</p>
      <YearsChoice years={years} />
      {years === 'in-force' && (
        <p className="note">{t('closing:years.note', { total: number(rows.length, 0), all: number(indicators.length, 0) })}</p>
      )}
    </Stack>
  );
}

/** The promises with a plan in the years asked for. */
function closeAll(indicators: readonly IndicatorAnswer[], years: YearsJudged) {
  return indicators
    .map((indicator) => ({ indicator, closed: closeIndicator(indicator, { years }) }))
    .filter(({ closed }) => closed.total > 0);
}
