import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { joinPart } from '@/domain/indicator-name';
import { PROGRAMME_YEARS } from '@/domain/series';
import { inSentence } from '@/shared/i18n/one-stop';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
import { type BriefingData, hasDemo, plannedByEndOf } from '../briefing-data';
import { nameOfLine } from '../line-name';

/** Keeps a Kazakh ending on the line of its abbreviation. */
const WORD_JOINER = '\u2060';

/** Titles that say what the slide shows: a reader who reads only them knows the whole. */
export function useSlideTitles({ briefing, fundingMlnKzt }: BriefingData) {
  const { t } = useTranslation('present');
  const language = useLanguage();
  const { number } = useFormat();
  const { soMany, ofSo } = useCountWords();
  const { rests } = useBasisText();
  const wordOf = useVerdictWord();
  const { year } = briefing;

  function nameOf(line: BriefingLine<IndicatorAnswer>): string {
    const { whole, part } = nameOfLine(line, language);
    return joinPart(whole, part).replaceAll('-', `-${WORD_JOINER}`);
  }

  /** `weakest`: the worst of the promises; `null` when none is below its plan. `name`: what they are called. */
  function promises(weakest: BriefingLine<IndicatorAnswer> | null, name: string): string {
    const { known, total, ended } = briefing.promiseDistribution;
    if (known === 0) return name;
    const words = { of: ofSo(total + ended, 'targets'), known: soMany(known) };
    return weakest ? t('title.promises', { ...words, name: nameOf(weakest) }) : t('title.promisesMet', words);
  }

  /** What became of a promise that ended, in the word of the badge below; else how long behind, where that is known; worse than at the start outranks it. */
  function worst(line: BriefingLine<IndicatorAnswer>): string {
    if (!line.judged) return nameOf(line);
    const { lag, verdict, outcome, baselineYear } = line.judged;
    if (outcome) return t('worst.outcome', { name: nameOf(line), word: inSentence(wordOf(line.judged)) });
    const months = lag.known ? Math.round(lag.months * 10) / 10 : 0;
    if (verdict === 'regressed' || months <= 0) {
      return t(`worst.${verdict}`, { name: nameOf(line), ...(baselineYear != null && { baselineYear }) });
    }
    const words = { name: nameOf(line), count: months, n: number(months, Number.isInteger(months) ? 0 : 1) };
    return t(lag.known && lag.atLeast ? 'worst.atLeast' : 'worst.lag', words);
  }

  /** How many of all verdicts rest on demo values; a carried verdict of a study is in no count, but shown. */
  function notes(): string {
    const { published, demo } = briefing.distribution.basis;
    if (demo > 0) return t('title.notes', { of: ofSo(published + demo, 'verdicts'), n: soMany(demo) });
    return t(hasDemo(briefing) ? 'title.notesMark' : 'title.notesOfficial');
  }

  const clauses = (['better', 'worse'] as const).flatMap((kind) => {
    const count = briefing[kind].length;
    return count === 0 ? [] : [t(`changes.${kind}`, { count, n: number(count, 0) })];
  });

  return {
    promises,
    promisesRest: briefing.promiseDistribution.known > 0 ? rests(briefing.promiseDistribution.basis) : '',
    worst,
    changes: t(clauses.length === 0 ? 'title.changesNone' : 'title.changes', { year: year - 1, clauses: clauses.join(', ') }),
    changesRest: rests(briefing.compared),
    money: t(year === PROGRAMME_YEARS.at(-1) ? 'title.moneyAll' : 'title.money', {
      year,
      sum: number(plannedByEndOf(year, fundingMlnKzt) / 1000, 0),
    }),
    notes: notes(),
  };
}
