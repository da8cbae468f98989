import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { type IndicatorYear, judgeIndicator } from '@/domain/indicator-judgement';
import type { Judged, Judgement } from '@/domain/judgement';
import type { Provenance } from '@/domain/series';

/** A body as a row names it. */
export type Agency = Pick<Programme['agencies'][number], 'code' | 'abbreviation' | 'name'>;

/** A fact of an earlier year, shown where the year in view has none. */
interface EarlierFact {
  readonly year: number;
  readonly value: number;
  readonly provenance: Provenance;
}

/** One indicator in one year by its worst part: figures, verdict and who answers for it. */
export interface IndicatorRow {
  readonly indicator: IndicatorAnswer;
  readonly agencies: readonly Agency[];
  /** All parts of the year, and what they come to together. */
  readonly judgement: IndicatorYear;
  /** The verdict of the worst part; between the rounds of a study the last one, which has an earlier `year`. */
  readonly judged: Judged | null;
  /** The part whose figures are shown: the worst one; where nothing is judged, the first with a plan or fact of the year. */
  readonly part: SeriesAnswer;
  /** The year of `plan` and `fact`; earlier than the year in view between the rounds of a study. */
  readonly figuresYear: number;
  /** In the indicator's unit; `null` = none, never 0. */
  readonly plan: number | null;
  /** The decree's year of `plan`. */
  readonly planYear: number;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  readonly earlierFact: EarlierFact | null;
}

/**
 * The rows of a year, in the order that is given.
 *
 * Absent: an agency code that the programme does not name is left out of `agencies`.
 * Errors: RangeError on a figure that is not finite.
 */
export function toIndicatorRows(
  indicators: readonly IndicatorAnswer[],
  programme: { readonly agencies: readonly Agency[] },
  year: number,
): IndicatorRow[] {
  const agencies = new Map(programme.agencies.map((agency) => [agency.code, agency]));
  return indicators.map((indicator) => toIndicatorRow(indicator, agencies, year));
}

function toIndicatorRow(indicator: IndicatorAnswer, allAgencies: ReadonlyMap<string, Agency>, year: number): IndicatorRow {
  const judgement = judgeIndicator(indicator, year);
  const judged = judgement.worst ?? judgement.carried;
  const { part, own } = shownPart(indicator, judgement, judged);
  const figures = judged ?? own;
  return {
    indicator,
    agencies: indicator.agencies.flatMap((code) => allAgencies.get(code) ?? []),
    judgement,
    judged,
    part,
    figuresYear: figures.year,
    plan: figures.plan,
    planYear: figures.planYear,
    fact: figures.fact,
    provenance: figures.provenance,
    earlierFact: figures.fact === null ? earlierFact(part, year) : null,
  };
}

function shownPart(indicator: IndicatorAnswer, { parts }: IndicatorYear, judged: Judged | null): { part: SeriesAnswer; own: Judgement } {
  const holds = ({ judgement }: IndicatorYear['parts'][number]) =>
    judged === null ? judgement.plan !== null || judgement.fact !== null : shownVerdict(judgement) === judged;
  const index = Math.max(0, parts.findIndex(holds));
  const part = indicator.series[index];
  const own = parts[index]?.judgement;
  if (!part || !own) throw new Error(`${indicator.id} has no series`);
  return { part, own };
}

function shownVerdict(judgement: Judgement): Judged | null {
  return judgement.kind === 'judged' ? judgement : judgement.carried;
}

function earlierFact(part: SeriesAnswer, year: number): EarlierFact | null {
  const point = part.points.findLast((candidate) => candidate.year < year && candidate.fact !== null);
  return point && point.fact !== null && point.provenance !== null
    ? { year: point.year, value: point.fact, provenance: point.provenance }
    : null;
}
