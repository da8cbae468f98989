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
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { Link } from '@/shared/url/address';

type ClosedRows = ReturnType<typeof closeAll>;

/** What became of the promises, by published facts alone: the finding, and the worst case with since when and who. */
export function ClosingLead({ rows, leads }: { readonly rows: ClosedRows; readonly leads: LeadBodies }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const told = useClosingFinding();
  const counts = countClosings(rows.map(({ closed }) => closed));
  const worst = worstClosing(rows);
  const sentence = told.outcomes(counts);
  useSpokenChange(sentence);
  return (
    <Stack as="section" gap={2} aria-labelledby="closing">
      <h2 id="closing" className="saying">
        {sentence}
      </h2>
      {worst && <p>{told.worst(worst, counts, leads)}</p>}
      <p>
        <Link to="/$lang/closing/" params={{ lang: language }}>
          {t('closing.link')}
        </Link>
      </p>
    </Stack>
  );
}

interface ClosingBasisProps {
  /** By which plans the promises are closed. */
  readonly years: YearsJudged;
  readonly rows: ClosedRows;
  /** Of how many indicators these are the ones with a plan in those years. */
  readonly all: number;
  readonly year: number;
  /** Of the year in view: how many of its verdicts rest on demo values. */
  readonly distribution: Distribution;
}

/** On what the finding rests, how much of the rest is demo, and by which years it is told: below what needs attention on a phone. */
export function ClosingBasis({ years, rows, all, year, distribution }: ClosingBasisProps) {
  const { t } = useTranslation(['overview', 'closing']);
  const { number } = useFormat();
  const { sentence: basisOf } = useBasisText();
  const sources = useClosingFinding().verified(countClosings(rows.map(({ closed }) => closed)));
  return (
    <Stack gap={2} className="below-4">
      <p className="note">
        {sources} {t('closing.basis', { year, basis: basisOf(distribution, 'indicators') })}
      </p>
      <YearsChoice years={years} />
      {years === 'in-force' && <p className="note">{t('closing:years.note', { total: number(rows.length, 0), all: number(all, 0) })}</p>}
    </Stack>
  );
}

/** The promises with a plan in the years asked for. */
export function closeAll(indicators: readonly IndicatorAnswer[], years: YearsJudged) {
  return indicators
    .map((indicator) => ({ indicator, closed: closeIndicator(indicator, { years }) }))
    .filter(({ closed }) => closed.total > 0);
}
