import { weakestOf } from './basis';
import { CLOSINGS, type Closing, type UnknownReason, type Verdict, type YearsJudged } from './choices';
import type { Reading } from './judge';
import { type Judged, judgedYears } from './judgement';
import type { PlanPoint } from './lag';
import { keepOfficialFacts } from './official-facts';
import { LAST_YEAR_IN_FORCE, type Provenance, type Series } from './series';
import { meetsPlan } from './verdict';

/** Since when: the first of the judged years that were neither met nor near without a break up to the last judged one. */
export interface Since {
  readonly year: number;
  /** The weakest origin of all the verdicts of the run, and of the good one before it: without that the run would begin earlier. */
  readonly basis: Provenance;
}

interface ClosingOfSeries {
  /** The last numeric plan, in the decree's own year. */
  readonly target: PlanPoint;
  /** The year in which it was to be reached; for a study, the year in which its round was held. */
  readonly dueYear: number;
  /** `null`: the last judged year was met or near, or nothing was ever judged. */
  readonly since: Since | null;
}

/** The promise can be closed; the readings are the nation's or a region's. */
export interface KnownClosing<R extends Reading = Judged> extends ClosingOfSeries {
  readonly kind: 'known';
  readonly closing: Closing;
  /** The reading that decided: of the due year, else of the first later year that did. */
  readonly decided: R;
  /** It is kept late, and of the due year itself nothing is known; `metBefore`: the last earlier reading that met the target already. Else `null`. */
  readonly silentDue: { readonly metBefore: R | null } | null;
  /** A promise that was kept and is no longer: the last judged year, which does not meet the target; else `null`. */
  readonly slipped: R | null;
  /** What the whole reading rests on. */
  readonly basis: Provenance;
}

/** It cannot: unknown is never told as not kept. */
export interface UnknownClosing<R extends Reading = Judged> extends ClosingOfSeries {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
  /** The verdict of the last judged year before the due one, with its year; `null`: none was ever judged. */
  readonly lastKnown: R | null;
}

export type SeriesClosing<R extends Reading = Judged> = KnownClosing<R> | UnknownClosing<R>;

export interface ClosingAsked {
  readonly series: Series;
  /** A measure by another definition is published beside it. */
  readonly otherDefinition: boolean;
  /** A separate reading, to be marked wherever it stands; by default published facts alone decide. */
  readonly withDemo?: boolean;
  /** `in-force`: the last plan of a year in which the decree was in force, by the facts of these years; what came later is not judged. */
  readonly years?: YearsJudged;
}

const CLOSING_OF: Readonly<Record<Verdict, Closing>> = {
  met: 'kept',
  near: 'nearly',
  behind: 'missed',
  far: 'missed',
  regressed: 'missed-worse',
};

/**
 * What became of the promise of one series, at its last numeric plan.
 *
 * Absent: `null` for a series without any plan (in the years asked for): nothing was promised. Errors: RangeError on a figure that is not finite.
 * Source: DOMAIN.md section 4, "closing verdict".
 */
export function closeSeries({ series: stated, otherDefinition, withDemo = false, years = 'all' }: ClosingAsked): SeriesClosing | null {
  const all = { ...stated, points: stated.points.toSorted((a, b) => a.year - b.year) };
  const judged = judgedYears(withDemo ? all : keepOfficialFacts(all));
  return closeReadings({ points: all.points, national: all, judged, otherDefinition, years });
}

export interface ReadingsToClose<R extends Reading> {
  /** Whose plan it is; its points ascending. */
  readonly national: Pick<Series, 'points' | 'direction' | 'decimals'>;
  /** The place's own points, generated ones too: they say why nothing is known. */
  readonly points: Series['points'];
  /** Its judged years, ascending. */
  readonly judged: readonly R[];
  readonly otherDefinition: boolean;
  readonly years?: YearsJudged;
}

/** The same from years that are judged already, of the nation or of a region. Absent: `null` without any plan. */
export function closeReadings<R extends Reading>({ years = 'all', ...asked }: ReadingsToClose<R>): SeriesClosing<R> | null {
  const isAsked = ({ year }: { readonly year: number }) => years === 'all' || year <= LAST_YEAR_IN_FORCE;
  const { points, national, otherDefinition } = asked;
  const judged = asked.judged.filter(isAsked);
  const due = national.points.filter(isAsked).findLast(({ plan }) => plan !== null);
  if (!due || due.plan === null) return null;
  const target = { year: due.planYear ?? due.year, value: due.plan };
  const frame = { target, dueYear: due.year, since: sinceWhen(judged) };
  const decided = decide(judged.filter(({ year }) => year >= due.year));
  if (!decided) {
    const lastKnown = judged.findLast(({ year }) => year < due.year) ?? null;
    return { kind: 'unknown', ...frame, reason: reasonOf({ points, otherDefinition, due, wasJudged: lastKnown !== null }), lastKnown };
  }
  const isMet = decided.verdict === 'met';
  const last = judged.at(-1) ?? decided;
  const slipped = isMet && last.verdict !== 'met' ? last : null;
  const closing = isMet && decided.year > due.year ? 'kept-late' : CLOSING_OF[decided.verdict];
  const isSilent = closing === 'kept-late' && !judged.some(({ year }) => year === due.year);
  const before = judged.findLast(({ year, fact }) => year < due.year && meetsPlan(national, target.value, fact));
  const silentDue = isSilent ? { metBefore: before ?? null } : null;
  return { kind: 'known', ...frame, closing, decided, silentDue, slipped, basis: decided.basis };
}

/** The due year if it met the target; else the first later year that does; else the first of them all. */
function decide<R extends Reading>(fromDue: readonly R[]): R | null {
  return fromDue.find(({ verdict }) => verdict === 'met') ?? fromDue[0] ?? null;
}

/** Since when a series is behind as of a year, by all facts that it brings; its basis says what that rests on. */
export function sinceOf(series: Series, until: number): Since | null {
  return sinceWhen(judgedYears(series).filter(({ year }) => year <= until));
}

/** The same of years that are judged already, ascending; of the nation or of a region. */
export function sinceWhen(judged: readonly Reading[]): Since | null {
  const isLost = ({ verdict }: Reading) => verdict !== 'met' && verdict !== 'near';
  const lastGood = judged.findLast((reading) => !isLost(reading));
  const run = judged.slice(lastGood ? judged.indexOf(lastGood) + 1 : 0);
  const [first] = run;
  const basis = weakestOf([...(lastGood ? [lastGood] : []), ...run].map((reading) => reading.basis));
  return first && basis ? { year: first.year, basis } : null;
}

interface Silence {
  readonly points: Series['points'];
  readonly otherDefinition: boolean;
  readonly due: Series['points'][number];
  readonly wasJudged: boolean;
}

function reasonOf({ points, otherDefinition, due, wasJudged }: Silence): UnknownReason {
  if (due.state === 'discontinued' || due.state === 'awaiting') return due.state;
  // a value of a year without a plan cannot be judged, but it was measured, and by the programme's own definition; a reader's own one of a preview, too
  if (wasJudged || points.some(({ fact, provenance }) => fact !== null && provenance !== 'demo')) return 'not-published';
  if (otherDefinition) return 'other-definition';
  const hasDemo = points.some(({ year, provenance }) => year >= due.year && provenance === 'demo');
  return hasDemo ? 'only-demo' : 'never-measured';
}

/** Whether it was kept, late or in time. */
export const isKept = (closing: Closing): boolean => CLOSINGS.indexOf(closing) <= CLOSINGS.indexOf('kept-late');
