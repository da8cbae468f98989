import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Briefing, BriefingLine, BriefingVerdict, VerdictChange } from '@/domain/briefing';
import type { Verdict } from '@/domain/choices';
import { countClosings } from '@/domain/indicator-closing';
import type { Language } from '@/domain/language';
import { distribute } from '@/domain/roll-up';
import { createSeries } from '@/domain/series-fixture';
import { plain } from '@/shared/i18n/plain-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import type { BriefingData } from './briefing-data';
import { useBriefingSentences } from './use-briefing-sentences';

const COMPARED = { published: 1, demo: 0, unknown: 0, total: 1 };
export const NOT_COMPARED = { published: 0, demo: 0, unknown: 1, total: 1 };

export const countOf = (verdicts: Partial<Record<Verdict, number>>, silent = 0) =>
  distribute([
    ...Object.entries(verdicts).flatMap(([verdict, count]) =>
      Array.from({ length: count }, () => ({ worst: { verdict: verdict as Verdict, basis: 'demo' as const }, state: null, total: 1 })),
    ),
    ...Array.from({ length: silent }, () => ({ worst: null, state: 'no-data' as const, total: 1 })),
  ]);

export function dataOf(briefing: Partial<Briefing<IndicatorAnswer>>, region: BriefingData['region'] = null): BriefingData {
  const empty = countOf({});
  return {
    region,
    briefing: {
      ...{
        year: 2022,
        promises: [],
        promiseDistribution: empty,
        distribution: empty,
        lag: null,
        worst: [],
        compared: COMPARED,
        better: [],
        worse: [],
      },
      ...briefing,
    },
    fundingMlnKzt: { total: 11_578_425, byYear: { 2020: 1_161_000, 2021: 1_336_000 } } as unknown as BriefingData['fundingMlnKzt'],
    dataDate: '2026-11-01',
    seriesOf: () => createSeries({ plan: {} }),
    notesOf: () => [],
    closing: countClosings([]),
    worstClosing: null,
    sinceOf: () => null,
    leads: [],
    brokenIn: null,
  };
}

export function sentencesOf(language: Language, data: BriefingData) {
  return inWordsOf(language, () => useBriefingSentences(data));
}

interface RegionFile {
  readonly names: readonly { readonly from: string; readonly to: string | null; readonly kk: string; readonly ru: string }[];
}

/** The regions of the data as the API answers them, as far as a briefing reads them. */
export const toRegions = (files: readonly RegionFile[]) =>
  files.map((region) => ({
    ...region,
    names: region.names.map(({ from, to, kk, ru }) => ({ from, to, name: { kk, ru }, short: { kk, ru }, centre: null })),
  })) as unknown as NonNullable<BriefingData['region']>[];

export function lineOf(name: string, judged: Partial<BriefingVerdict>): BriefingLine<IndicatorAnswer> {
  return {
    indicator: { id: 't1-2', unit: 'score', short: { kk: name, ru: name }, agencies: ['mes'], series: [] } as unknown as IndicatorAnswer,
    part: { code: 'mathematics', decimals: 0 },
    judged: { verdict: 'far', ...judged } as BriefingVerdict,
    state: null,
    plan: null,
    carried: null,
  };
}

export function changeOf(name: string): VerdictChange<IndicatorAnswer> {
  return { line: lineOf(name, {}), from: 'far', to: 'near', basis: 'demo' };
}

/** The finding as it is read: with what it rests on. */
export function findingOf(language: Language, data: BriefingData): string {
  const { finding, findingRests } = sentencesOf(language, data);
  return plain(`${finding} ${findingRests}`.trim());
}
