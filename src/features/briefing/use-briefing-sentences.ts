import type { IndicatorAnswer } from '@/contracts/indicators';
import { countByBasis } from '@/domain/basis';
import type { BriefingLine } from '@/domain/briefing';
import { VERDICTS } from '@/domain/choices';
import { nameOfRegion } from '@/domain/region-names';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { asHeading, toSentence } from '@/shared/i18n/one-stop';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import type { BriefingData } from './briefing-data';
import { useChangeSentences } from './use-change-sentences';
import { useMedianSentence } from './use-median-sentence';
import { useMoneySentence } from './use-money-sentence';
import { useWhySentences } from './use-why-sentences';

/** What a briefing says in words: every sentence is made from the data, with the endings that its numbers and names ask for. */
export function useBriefingSentences({ region, briefing, fundingMlnKzt, closing, worstClosing, sinceOf, leads }: BriefingData) {
  const { t } = useTranslation(['briefing', 'common', 'closing']);
  const language = useLanguage();
  const { soMany, ofSo } = useCountWords();
  const { sentence, ofThese, rests } = useBasisText();
  const median = useMedianSentence();
  const whySentences = useWhySentences({ sinceOf, leads });
  const changeSentences = useChangeSentences(briefing);
  const told = useClosingFinding();
  // one page and one slide have no room for who took over
  const shortLeads = leads.map((body) => ({ ...body, successors: [] }));
  const money = useMoneySentence({ region, briefing, fundingMlnKzt });
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
    worstClosing: worstClosing ? told.worst(worstClosing, closing, shortLeads) : '',
    finding: toFinding(),
    /** What the finding rests on, to be read with it; empty where nothing is known. */
    findingRests: toFindingRests(),
    verdicts: toVerdicts(),
    /** Of the nation, whose finding speaks of the promises alone; a region's finding has said it. */
    basis: place === null && distribution.known > 0 ? sentence(distribution, 'indicators') : '',
    worstBasis:
      briefing.worst.length > 0 ? ofThese({ basis: countByBasis(briefing.worst.map(({ judged }) => judged?.basis ?? null)) }) : '',
    medianLag: median(lag),
    /** Why a line is among the worst, in one paragraph or sentence by sentence. */
    why: (line: BriefingLine<IndicatorAnswer>) =>
      whySentences(line)
        .map(({ text }) => text)
        .join(' '),
    whySentences,
    changes: changeSentences,
    money,
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
}

export type BriefingSentences = ReturnType<typeof useBriefingSentences>;

/** Whom and which year the briefing is about, and its finding: heard when the reader has chosen another. */
export function useSpokenBriefing(data: BriefingData): void {
  const { title, finding, findingRests } = useBriefingSentences(data);
  useSpokenChange([title, `${finding} ${findingRests}`.trim()].map(toSentence).join(' '));
}
