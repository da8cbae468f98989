import type { Commitment } from '@/contracts/decree-parts';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { PointAnswer } from '@/contracts/parts';
import type { Reporting } from '@/contracts/reporting';
import { isDue } from '@/domain/reporting';
import { PROGRAMME_YEARS, PROMISE_SERIES, type Provenance } from '@/domain/series';

/** The form of an indicator's part in a year: what is asked, and what is published already. */
export interface FormRow {
  readonly definition: 'programme' | 'commitment';
  /** Or a promise beside the indicators, in its own words. */
  readonly indicator: Pick<IndicatorAnswer, 'id' | 'title' | 'unit' | 'unitLabel' | 'direction'>;
  readonly part: Pick<IndicatorAnswer['series'][number], 'code' | 'title' | 'decimals'>;
  readonly region: string;
  readonly point: Pick<PointAnswer, 'year' | 'plan' | 'fact' | 'provenance' | 'state'>;
  /** What is published in its place; `null` where nothing is. */
  readonly published: Reporting['facts'][number] | null;
  /** The last value before the year, published or not; `null` where there is none. */
  readonly last: { readonly year: number; readonly value: number; readonly provenance: Provenance } | null;
}

interface FormInput {
  /** Code of an agency or id of a region. */
  readonly body: string;
  readonly from: number;
  readonly to: number;
  readonly indicators: readonly IndicatorAnswer[];
  /** Of the region, where the body is one. */
  readonly regional: readonly { readonly indicator: string; readonly series: string; readonly points: readonly PointAnswer[] }[] | null;
  readonly reporting: Pick<Reporting, 'facts' | 'nation'>;
}

/** Everything that is due from a body in these years, by indicator, part and year: neither more nor less. */
export function toFormRows({ body, from, to, indicators, regional, reporting }: FormInput): FormRow[] {
  const region = regional === null ? reporting.nation : body;
  const years = PROGRAMME_YEARS.filter((year) => year >= from && year <= to);
  const known = new Map(reporting.facts.map((fact) => [[fact.indicator, fact.series, fact.region, fact.year].join(' '), fact]));
  const own = indicators.filter((indicator) =>
    regional === null ? indicator.agencies.includes(body) : indicator.regionalAggregation !== 'none',
  );
  return own.flatMap((indicator) =>
    indicator.series.flatMap((part) => {
      const points = regional?.find((row) => row.indicator === indicator.id && row.series === part.code)?.points ?? part.points;
      // the results of an international study are not an akimat's to report
      if (regional !== null && (points === part.points || part.study !== null)) return [];
      return points
        .filter((point) => years.some((year) => year === point.year) && isDue({ ...point, isPlanned: isPlannedIn(part, point.year) }))
        .map((point) => ({
          ...{ definition: 'programme' as const, indicator, part, region, point },
          published: known.get([indicator.id, part.code, region, point.year].join(' ')) ?? null,
          last: lastBefore(points, point.year),
        }));
    }),
  );
}

/** Whether the nation has a plan for the year: regions that add up to it have none of their own. */
export const isPlannedIn = ({ points }: Pick<IndicatorAnswer['series'][number], 'points'>, year: number): boolean =>
  points.some((point) => point.year === year && point.plan !== null);

interface PromiseInput extends Pick<FormInput, 'body' | 'from' | 'to' | 'reporting'> {
  readonly commitments: readonly Commitment[];
}

/** The promises beside the indicators for which a body answers, in the years that decide them; what an indicator measures is asked there. */
export function toPromiseRows({ body, from, to, commitments, reporting }: PromiseInput): FormRow[] {
  return commitments.flatMap(({ id, text, reported }) => {
    if (!reported?.bodies.includes(body)) return [];
    const { unit, unitLabel, value, facts } = reported;
    const points = facts.map(({ year, value: fact, provenance }) => ({ year, fact, provenance }));
    return reported.due
      .filter((year) => year >= from && year <= to)
      .map((year): FormRow => {
        const known = points.find((point) => point.year === year);
        return {
          definition: 'commitment',
          indicator: { id, title: text, unit, unitLabel, direction: 'higher' },
          part: { code: PROMISE_SERIES, title: null, decimals: String(value).split('.')[1]?.length ?? 0 },
          region: reporting.nation,
          point: { year, plan: value, fact: known?.fact ?? null, provenance: known?.provenance ?? null, state: known ? null : 'no-data' },
          published: reporting.facts.find((fact) => fact.indicator === id && fact.year === year) ?? null,
          last: lastBefore(points, year),
        };
      });
  });
}

function lastBefore(points: readonly Pick<PointAnswer, 'year' | 'fact' | 'provenance'>[], year: number): FormRow['last'] {
  const before = points.findLast((point) => point.year < year && point.fact !== null);
  if (!before || before.fact === null || before.provenance === null) return null;
  return { year: before.year, value: before.fact, provenance: before.provenance };
}
