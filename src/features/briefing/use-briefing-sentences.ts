import type { IndicatorAnswer } from '@/contracts/indicators';
import { countByBasis, countRead } from '@/domain/basis';
import type { BriefingLine, VerdictChange } from '@/domain/briefing';
import { VERDICTS } from '@/domain/choices';
import { asPublished } from '@/domain/decree-decimals';
import { nameOfRegion } from '@/domain/region-names';
import { PROGRAMME_YEARS, type Provenance } from '@/domain/series';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { asHeading, toSentence } from '@/shared/i18n/one-stop';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLagText } from '@/shared/i18n/use-lag-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useMedianLagText } from '@/shared/i18n/use-median-lag-text';
import { usePlanText } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { type BriefingData, plannedByEndOf } from './briefing-data';

const NAMED_CHANGES = 4;

/** A sentence of why a line is among the worst, with the origin that it has to show; `null`: the block or another sentence shows it. */
export interface WhySentence {
  readonly about: 'numbers' | 'done' | 'lag' | 'since' | 'lead';
  readonly text: string;
  readonly basis: Provenance | null;
}

/** What a briefing says in words: every sentence is made from the data, with the endings that its numbers and names ask for. */
export function useBriefingSentences({ region, briefing, fundingMlnKzt, closing, worstClosing, sinceOf, leads }: BriefingData) {
  const { t } = useTranslation(['briefing', 'common', 'closing']);
  const language = useLanguage();
  const { number, ratio, value } = useFormat();
  const { soMany, ofSo } = useCountWords();
  const { sentence, ofThese, rests, clauses } = useBasisText();
  const lagText = useLagText();
  const medianText = useMedianLagText();
  const planText = usePlanText();
  const told = useClosingFinding();
  const { year, distribution, promiseDistribution, lag } = briefing;
  const place = region ? t(`place.${region.id}.${nameOfRegion(region, year).from}` as 'place.KZ-10.2022-06-08') : null;

  const name = region ? nameOfRegion(region, year).name[language] : t('subject.nation');
  const subject = asHeading(name);
  return {
    subject,
    title: t(region ? 'title.region' : 'title.nation', { year, subject }),
    /** What became of the promises, and the worst case with since when and who. */
    closing: told.finding(closing),
    closingTitle: told.title(closing),
    worstClosing: worstClosing ? told.worst(worstClosing, leads) : '',
    finding: toFinding(),
    /** What the finding rests on, to be read with it; empty where nothing is known. */
    findingRests: toFindingRests(),
    verdicts: toVerdicts(),
    /** Of the nation, whose finding speaks of the promises alone; a region's finding has said it. */
    basis: place === null && distribution.known > 0 ? sentence(distribution, 'indicators') : '',
    worstBasis:
      briefing.worst.length > 0 ? ofThese({ basis: countByBasis(briefing.worst.map(({ judged }) => judged?.basis ?? null)) }) : '',
    medianLag: toMedianLag(),
    why: toWhy,
    whySentences: toWhySentences,
    better: toChanges('better', briefing.better),
    worse: toChanges('worse', briefing.worse),
    compared: toCompared(),
    money: toMoney(),
  };

  /** The one sentence that a minister has to take along: how many could be judged, how many are met. */
  function toFinding(): string {
    const { known, total, ended, verdicts } = place === null ? promiseDistribution : distribution;
    if (known === 0) return t(distribution.known === 0 ? 'finding.nothing' : 'finding.promisesUnknown', { year });
    const words = { year, known: soMany(known), met: soMany(verdicts.met), place: place ?? '' };
    const of = ofSo(total + ended, place === null ? 'targets' : 'indicators');
    const [some, none] =
      place === null ? (['finding.nation', 'finding.nationNone'] as const) : (['finding.region', 'finding.regionNone'] as const);
    return t(verdicts.met === 0 ? none : some, { ...words, of });
  }

  function toFindingRests(): string {
    const { known, basis } = place === null ? promiseDistribution : distribution;
    return known === 0 ? '' : rests(basis);
  }

  /** All verdicts that occur, among the indicators that have one. */
  function toVerdicts(): string {
    const { known, verdicts } = distribution;
    const occurring = VERDICTS.filter((verdict) => verdicts[verdict] > 0);
    const [only] = occurring;
    if (known === 1 && only !== undefined) return t('verdictsOne', { verdict: t(`common:verdict.${only}`) });
    const parts = occurring.map((verdict) => t(`count.${verdict}`, { n: soMany(verdicts[verdict]) })).join(', ');
    return parts === '' ? '' : t('verdicts', { of: ofSo(known, 'judged'), parts });
  }

  /** How many of all indicators could be compared with the year before, and by what. */
  function toCompared(): string {
    const known = countRead(briefing.compared);
    if (known === 0) return '';
    const of = ofSo(briefing.compared.total, 'indicators');
    return t('change.compared', { of, n: soMany(known), clauses: clauses(briefing.compared) });
  }

  function toMedianLag(): string | null {
    if (!lag || (lag.least === null && lag.most === null)) return null;
    const months = Math.round(Math.abs(lag.most ?? Infinity) * 10) / 10;
    // "at most 0 months behind" is none
    if (lag.least === null && months === 0) return t('median.onSchedule');
    if (lag.least === null || lag.most === null || lag.least !== lag.most) {
      // being ahead is no lag: the words of the bound say it themselves
      const isAhead = (lag.least ?? 0) < 0 || (lag.most ?? 0) < 0;
      return toSentence(t(isAhead ? 'median.boundAhead' : 'median.bound', { lag: medianText(lag) }));
    }
    const n = number(months, Number.isInteger(months) ? 0 : 1);
    if (months === 0) return t('median.onSchedule');
    return t(lag.most < 0 ? 'median.ahead' : 'median.behind', { n });
  }

  /** Why a line is among the worst: its numbers, how much of the change is done, how long behind and since when, who answers first. */
  function toWhy(line: BriefingLine<IndicatorAnswer>): string {
    return toWhySentences(line)
      .map(({ text }) => text)
      .join(' ');
  }

  function toWhySentences(line: BriefingLine<IndicatorAnswer>): WhySentence[] {
    const { indicator, part, judged } = line;
    if (!judged) return [];
    const measured = { unit: indicator.unit, decimals: part.decimals };
    const { fact, shareToDate, verdict, lag: behind, basis } = judged;
    const done = verdict === 'regressed' ? t('why.backwards') : shareToDate === null ? null : doneText(shareToDate);
    const since = sinceOf(line);
    const lead = leads.find(({ code }) => code === indicator.agencies[0]);
    const say = (about: WhySentence['about'], text: string | null, own: Provenance | null = null): WhySentence[] =>
      text === null ? [] : [{ about, text, basis: own }];
    return [
      ...say('numbers', t('why.numbers', { fact: value(fact, asPublished(measured, fact)), plan: planText(judged, measured) }), basis),
      ...say('done', done),
      ...say('lag', behind.known ? toSentence(lagText(behind)) : null),
      // years before this one may rest on less than its own numbers
      ...say('since', since && t('closing:sentence.since', { year: since.year }), since?.basis === basis ? null : since?.basis),
      ...say('lead', lead ? t('why.lead', { lead: lead.abbreviation[language] }) : null),
    ];
  }

  function doneText(shareToDate: number): string {
    return shareToDate > 0 ? t('why.share', { share: ratio(shareToDate) }) : t('why.noShare');
  }

  function toChanges(kind: 'better' | 'worse', changes: readonly VerdictChange<IndicatorAnswer>[]): string {
    if (countRead(briefing.compared) === 0) return '';
    const names = changes.slice(0, NAMED_CHANGES).map(({ line }) => line.indicator.short[language]);
    const rest = changes.length - names.length;
    const list = rest > 0 ? t('change.andMore', { names: names.join('; '), count: rest }) : names.join('; ');
    if (changes.length === 0) return t(`change.${kind}None`, { year: year - 1 });
    return t(`change.${kind}`, { year: year - 1, count: changes.length, names: list });
  }

  function toMoney(): string {
    if (region) return t('money.region');
    if (year === PROGRAMME_YEARS.at(-1)) return t('money.all', { total: number(fundingMlnKzt.total / 1000, 0) });
    const toDate = plannedByEndOf(year, fundingMlnKzt);
    const billions = (million: number) => number(million / 1000, 0);
    return t('money.nation', {
      year,
      sum: billions(toDate),
      total: billions(fundingMlnKzt.total),
      share: ratio(toDate / fundingMlnKzt.total),
    });
  }
}

export type BriefingSentences = ReturnType<typeof useBriefingSentences>;

/** Whom and which year the briefing is about, and its finding: heard when the reader has chosen another. */
export function useSpokenBriefing(data: BriefingData): void {
  const { title, finding, findingRests } = useBriefingSentences(data);
  useSpokenChange([title, `${finding} ${findingRests}`.trim()].map(toSentence).join(' '));
}
