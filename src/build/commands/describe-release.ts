import type { Change, PromiseChange, Release, VerdictChange } from '../../contracts/releases';
import { changedFigure } from '../../domain/changed-figure';
import type { Language } from '../../domain/language';
import { shortWording } from '../../domain/promise-wording';
import kk from '../../locales/kk/common.json';
import kkOfPromises from '../../locales/kk/decree-parts.json';
import ru from '../../locales/ru/common.json';
import ruOfPromises from '../../locales/ru/decree-parts.json';
import { outcomeText } from '../../shared/decree/outcome-text';
import { filled, sayCheck } from './describe-findings';
import { figuresIn } from './figures-in';

const WORDS = { kk, ru };
const OF_PROMISES = { kk: kkOfPromises, ru: ruOfPromises };

/** What a release changes, line by line: values with the old and the new one and the reason, then verdicts, then what became of promises. */
export function describeRelease({ date, title, facts, changes, verdicts, promises }: Release, language: Language): string {
  return [
    sayCheck(language, 'publish.head', { date: releaseDay(date, language), title: title[language], facts }),
    sayCheck(language, 'publish.changes', { count: changes.length }),
    ...changes.map((change) => describeChange(change, language)),
    sayCheck(language, 'publish.verdicts', { count: verdicts.length }),
    ...verdicts.map((change) => describeVerdict(change, language)),
    sayCheck(language, 'publish.promises', { count: promises.length }),
    ...promises.map((change) => describePromise(change, language)),
  ].join('\n');
}

/** The day as the name of a release has it. */
export const releaseDay = (date: string, language: Language): string => figuresIn(language).day(date, 'attributive');

type Placed = Pick<Change, 'indicator' | 'series' | 'region' | 'year'>;
const toPlace = ({ indicator, series, region, year }: Placed) => `${indicator} ${series} ${region} ${year}`;

function describeChange(change: Change, language: Language): string {
  const say = {
    ...{ language, value: figuresIn(language).value },
    done: (isDone: boolean) => sayCheck(language, isDone ? 'publish.isDone' : 'publish.notDone'),
  };
  const value = (side: Change['from']) => (side ? changedFigure(side.value, change, say) : '–');
  const where = change.movedTo ? ` → ${toPlace(change.movedTo)}` : '';
  const reason = change.reason ? ` (${change.reason[language]})` : '';
  return `  ${sayCheck(language, `publish.${change.kind}`)} ${toPlace(change)}${where}: ${value(change.from)} → ${value(change.to)}${reason}`;
}

const describeVerdict = (change: VerdictChange, language: Language): string =>
  `  ${toPlace(change)}: ${judgedText(change.from, language)} → ${judgedText(change.to, language)}`;

function judgedText({ verdict, state, outcome, provenance }: VerdictChange['from'], language: Language): string {
  const words: Readonly<Record<string, string>> = WORDS[language];
  // the year of the start is not a release's to know
  const read = verdict === 'regressed' ? sayCheck(language, 'publish.regressed') : words[`verdict.${verdict}`];
  const demo = provenance === 'demo' ? sayCheck(language, 'publish.demo') : null;
  const texts = [
    verdict && read,
    state && words[`state.${state}`],
    outcome && (words[`outcome.${outcome}`] ?? words[`verdict.${outcome}`]),
    demo,
  ];
  return texts.filter(Boolean).join(', ');
}

/** Its id says nothing: its first words stand beside it. */
function describePromise({ id, name, from, to, limit, ...measured }: PromiseChange, language: Language): string {
  const [was, now] = [from, to].map((outcome) =>
    outcomeText(outcome, measured, { say: (key, values) => filled(OF_PROMISES[language][key], values), value: figuresIn(language).value }),
  );
  return `  ${id} «${shortWording(name[language])}»: ${was} → ${now}${limit ? ` (${limit[language]})` : ''}`;
}
