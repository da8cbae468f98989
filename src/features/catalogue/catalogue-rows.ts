import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import type { Localized } from '@/contracts/parts';
import type { Programme } from '@/contracts/programme';
import { foldText } from '@/domain/collation';
import { type IndicatorYear, judgeIndicator } from '@/domain/indicator-judgement';
import type { Judged, Judgement } from '@/domain/judgement';
import type { Provenance } from '@/domain/series';
import type { Origin, Status } from './catalogue-search';

export type Agency = Programme['agencies'][number];

/** A fact of an earlier year, shown where the year in view has none. */
export interface EarlierFact {
  readonly year: number;
  readonly value: number;
  readonly provenance: Provenance;
}

/** One indicator in one year, with everything that the table shows, filters and sorts by. */
export interface CatalogueRow {
  readonly indicator: IndicatorAnswer;
  readonly agencies: readonly Agency[];
  /** All parts of the year, and what they come to together. */
  readonly judgement: IndicatorYear;
  readonly status: Status;
  /** The verdict of the worst part; between the rounds of a study the last one, which has an earlier `year`. */
  readonly judged: Judged | null;
  /** The part whose figures are shown: the worst one; where nothing is judged, the first with a plan or fact of the year. */
  readonly part: SeriesAnswer;
  /** The year of `plan` and `fact`; earlier than the year in view between the rounds of a study. */
  readonly figuresYear: number;
  /** In the indicator's unit; `null` = none, never 0. */
  readonly plan: number | null;
  readonly fact: number | null;
  readonly provenance: Provenance | null;
  readonly earlierFact: EarlierFact | null;
  readonly origin: Origin;
  /** Official and generated facts stand side by side in the parts. */
  readonly isMixed: boolean;
  /** What the search looks through, folded: both languages, id, agencies. */
  readonly folded: string;
}

/**
 * The rows of a year, in the order of the decree.
 *
 * Absent: an agency code that the programme does not name is left out of `agencies`.
 * Errors: RangeError on a figure that is not finite.
 */
export function toCatalogueRows(indicators: readonly IndicatorAnswer[], programme: Programme, year: number): CatalogueRow[] {
  const agencies = new Map(programme.agencies.map((agency) => [agency.code, agency]));
  return indicators.map((indicator) => toRow(indicator, agencies, year));
}

function toRow(indicator: IndicatorAnswer, allAgencies: ReadonlyMap<string, Agency>, year: number): CatalogueRow {
  const judgement = judgeIndicator(indicator, year);
  const judged = judgement.worst ?? judgement.carried;
  const { part, own } = shownPart(indicator, judgement, judged);
  const agencies = indicator.agencies.flatMap((code) => allAgencies.get(code) ?? []);
  const figures = judged ?? own;
  return {
    indicator,
    agencies,
    judgement,
    status: judgement.worst?.verdict ?? judgement.state ?? 'no-data',
    judged,
    part,
    figuresYear: figures.year,
    plan: figures.plan,
    fact: figures.fact,
    provenance: figures.provenance,
    earlierFact: figures.fact === null ? earlierFact(part, year) : null,
    ...originOf(judgement),
    folded: foldText(searchedTexts(indicator, agencies).join('\n')),
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

/** Of the facts in view: those of the year, or the last round of a study. */
function originOf({ parts, known }: IndicatorYear): Pick<CatalogueRow, 'origin' | 'isMixed'> {
  const provenances = parts.flatMap(({ judgement }) => {
    if (judgement.kind === 'judged') return judgement.provenance;
    return judgement.provenance ?? (known === 0 ? (judgement.carried?.provenance ?? []) : []);
  });
  const hasDemo = provenances.includes('demo');
  const hasOfficial = provenances.some((provenance) => provenance !== 'demo');
  return { origin: hasDemo ? 'demo' : hasOfficial ? 'official' : 'none', isMixed: hasDemo && hasOfficial };
}

function searchedTexts({ id, title, short, series }: IndicatorAnswer, agencies: readonly Agency[]): string[] {
  const parts = series.flatMap((part) => [part.short, part.title]);
  const names = [title, short, ...parts, ...agencies.flatMap((agency) => [agency.abbreviation, agency.name])];
  return [id, ...names.filter((name): name is Localized => name !== null).flatMap(({ kk, ru }) => [kk, ru])];
}
