import { isPublished } from '@/domain/series';
import { studyChangeOf } from '@/domain/study-rounds';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useSmallChange } from '@/shared/i18n/use-small-change';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Overdue } from '@/shared/ui/awaited-result';
import { OfOrigin } from '@/shared/ui/fact-value';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { FigureLink } from './figure-link';
import type { RoundLine } from './round-lines';
import styles from './tables.module.css';
import { useSigned } from './use-signed';

interface CellProps {
  readonly line: RoundLine;
}

/** Nothing in a cell: a dash, never a zero. A card leaves it out. */
export function None() {
  return (
    <span className="muted" data-none>
      –
    </span>
  );
}

export function RoundName({ line: { start, round } }: CellProps) {
  const { t } = useTranslation('studies');
  if (start) return t(start.kind === 'expectation' ? 'rounds.expectation' : 'rounds.baseline', { year: start.year });
  if (!round) return null;
  const { planYear, heldYear } = round;
  return planYear === heldYear ? t('rounds.held', { year: heldYear }) : t('rounds.moved', { planYear, heldYear });
}

export function PlanFigure({ line: { round, series } }: CellProps) {
  const { number } = useFormat();
  return round ? <span translate="no">{number(round.plan, series.decimals)}</span> : <None />;
}

/** The fact as the way to where it is explained. What the decree only expected at the start stands in italics, and is no fact. */
export function FactFigure({ line: { start, judged, round, series, indicator, part } }: CellProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (start) {
    const value = number(start.value, series.decimals);
    return (
      <span className={styles['start']} translate="no">
        {start.kind === 'expectation' ? <i className="muted">{value}</i> : value}
      </span>
    );
  }
  if (!judged || !round) return <None />;
  return (
    <>
      <FigureLink indicator={indicator} series={part} year={round.heldYear}>
        <OfOrigin as="b" origin={judged.provenance}>
          <span translate="no">{number(judged.fact, series.decimals)}</span>
        </OfOrigin>
      </FigureLink>
      {isPublished(judged.provenance) && <small> {t(`provenance.${judged.provenance}`)}</small>}
    </>
  );
}

export function DeviationFigure({ line: { judged, series } }: CellProps) {
  const signed = useSigned();
  return judged ? signed(judged.gap, series.decimals) : <None />;
}

/** The average of the OECD in the year of the line and how far the country is from it. A year without a verified one says so. */
export function OecdFigure({ line: { oecd, start, judged, series } }: CellProps) {
  const { t } = useTranslation('studies');
  const { number } = useFormat();
  const signed = useSigned();
  const fact = start?.value ?? judged?.fact ?? null;
  if (oecd === null) return fact === null ? <None /> : <small>{t('rounds.oecdNone')}</small>;
  return (
    <>
      {number(oecd, series.decimals)} {fact !== null && <small>{signed(fact - oecd, series.decimals)}</small>}
    </>
  );
}

/** The change since the baseline in words that the error allows, and how much of the planned change it is. */
export function ChangeWords({ line: { series, judged } }: CellProps) {
  const { t } = useTranslation('studies');
  const { ratio } = useFormat();
  const smallChange = useSmallChange({ isRuleSaid: true });
  const signed = useSigned();
  if (!judged) return <None />;
  const change = studyChangeOf(series, judged);
  const share = judged.shareToDate === null ? null : ratio(judged.shareToDate);
  return (
    <>
      {change && signed(change.change, series.decimals)}
      {change && <small> ({change.kind === 'small' ? smallChange(change.limit) : t(`change.${change.kind}`)})</small>}
      {!change && <small> {t(series.baseline ? 'change.expectation' : 'change.noBaseline')}</small>}
      {share !== null && <small> {t(change ? 'share.toDate' : 'share.fromExpectation', { share })}</small>}
    </>
  );
}

/** The verdict with its lag, or why there is none, and whether it should have come by the day of the data. */
export function RoundVerdict({ line: { round, judged, measurement }, dataDate }: CellProps & { readonly dataDate: string }) {
  const lagText = useLagText();
  if (judged) {
    return (
      <>
        <VerdictBadge judged={judged} /> <small>{lagText(judged.lag)}</small>
      </>
    );
  }
  if (round?.judgement.kind !== 'state') return null;
  return (
    <>
      <StateBadge state={round.judgement.state} />
      {measurement && <Overdue {...{ measurement, dataDate }} />}
    </>
  );
}
