import { activities } from '@mocks/sources/activities';
import { decreeIndicators, release } from '@mocks/sources/decree';
import { commitments, comparisons, statements, swot, ways } from '@mocks/sources/decree-texts';
import { glossary } from '@mocks/sources/glossary';
import { regions } from '@mocks/sources/regions';
import { sitePages } from '@mocks/sources/search';
import { agencies, agencySuccessors, indicatorExplain, indicatorShort, regionShorts, seriesShort } from '@mocks/sources/texts';
import type { Localized } from '@/contracts/parts';
import type { Register } from '@/contracts/registers';
import type { SearchEntry, SearchIndex } from '@/contracts/search';
import { REGISTER_NAMES } from '@/domain/choices';
import type { Language } from '@/domain/language';
import { buildProgramme } from './programme';
import { buildRegister, buildRegisterList } from './registers';

/** An entry in both languages. */
interface Draft extends Pick<SearchEntry, 'kind' | 'id'> {
  readonly title: Localized;
  readonly text?: readonly (Localized | null)[];
  readonly also?: readonly (Localized | null)[];
}

const both = (text: string): Localized => ({ kk: text, ru: text });

/** `search/{language}.json` */
export function buildSearchIndex(language: Language): SearchIndex {
  const drafts = [
    ...listPages(),
    ...listIndicators(),
    ...listRegions(),
    ...listTasks(),
    ...listMeasures(),
    ...listAgencies(),
    ...listDecree(),
    ...listRows(),
    ...listTerms(),
  ];
  return { dataDate: release.dataDate, language, entries: drafts.map((draft) => inLanguage(draft, language)) };
}

/** A text that only repeats the title, or another, is left out. */
function inLanguage({ kind, id, title, text = [], also = [] }: Draft, language: Language): SearchEntry {
  const name = title[language];
  const texts = namesOnce(text, language).filter((each) => each !== name);
  return {
    ...{ kind, id, title: name },
    text: texts.length === 0 ? null : texts.map((each) => (/[.!?]$/.test(each) ? each : `${each}.`)).join(' '),
    also: namesOnce(also, language).filter((each) => each !== name && !texts.includes(each)),
  };
}

const namesOnce = (names: readonly (Localized | null)[], language: Language) => [
  ...new Set(names.flatMap((name) => name?.[language] ?? [])),
];

function listPages(): Draft[] {
  const registers = buildRegisterList().registers.map(({ name, title, act }) => ({
    id: `registers/${name}`,
    title,
    text: [act?.title ?? null],
  }));
  return [...sitePages.map(({ page, title, text }) => ({ id: page, title, text: [text] })), ...registers].map((page) => ({
    kind: 'page',
    ...page,
  }));
}

function listIndicators(): Draft[] {
  return decreeIndicators.map(({ id, level, title, series }) => ({
    kind: 'indicator',
    id,
    title: indicatorShort(id),
    text: [indicatorExplain(id), title],
    also: [both(id), numbered(`${level}-indicator`, id), ...series.flatMap((part) => [seriesShort(id, part.code), part.title ?? null])],
  }));
}

/** The name of today is the title; what a region was called before, and its centre, stand beside it. */
function listRegions(): Draft[] {
  return regions.flatMap(({ id, names }) => {
    const name = names.at(-1);
    if (!name) return [];
    return { kind: 'region', id, title: name, also: [...names.flatMap((each) => [each, each.centre]), ...regionShorts(id), both(id)] };
  });
}

function listTasks(): Draft[] {
  const { goals, tasks } = buildProgramme();
  const listed = (code: 'goal' | 'task', named: readonly (typeof goals)[number][]) =>
    named.map(({ id, title, short }): Draft => ({ kind: 'task', id, title: short, text: [title], also: [both(id), numbered(code, id)] }));
  return [...listed('goal', goals), ...listed('task', tasks)];
}

/** What is asked for by its number too, as a reader of the decree names it: "мероприятие 137", "задача 1.7", "көрсеткіш t1-4". */
function numbered(code: string, number: string): Localized | null {
  const word = glossary.terms.find((term) => term.code === code)?.word;
  return word ? { kk: `${word.kk} ${number}`, ru: `${word.ru} ${number}` } : null;
}

function listMeasures(): Draft[] {
  return activities.map(({ number, title, completionForm }) => {
    const id = String(number);
    return { kind: 'measure', id, title, also: [completionForm, numbered('measure', id)] };
  });
}

function listAgencies(): Draft[] {
  return agencies.map(({ code, name, abbreviation }) => ({
    kind: 'agency',
    id: code,
    title: name,
    also: [abbreviation, ...agencySuccessors.filter((each) => each.code === code).flatMap(({ names }) => names)],
  }));
}

/**
 * What the decree says beside its tables; what it says of the whole system stands in the passport, so do its strengths and weaknesses; a promise of both
 * goals stands in the list of promises, a comparison with others on a page of its own.
 */
function listDecree(): Draft[] {
  const directions = ways.flatMap(({ task, goal, directions }) =>
    directions.map(({ id, title }): Draft => ({ kind: 'way', id: `${task ?? goal}/${id}`, title })),
  );
  const promises = commitments.map(
    ({ id, task, goal, text }): Draft => ({ kind: 'commitment', id: `${task ?? goal ?? 'commitments'}/${id}`, title: text }),
  );
  const said = statements.map(({ id, task, text }): Draft => ({ kind: 'statement', id: `${task ?? 'passport'}/${id}`, title: text }));
  const weighed = swot.map(({ id, text }): Draft => ({ kind: 'statement', id: `passport/${id}`, title: text }));
  const compared = comparisons.map(
    ({ id, what, source }): Draft => ({ kind: 'statement', id: `world/${id}`, title: what, also: [source] }),
  );
  return [...promises, ...directions, ...said, ...weighed, ...compared];
}

function listRows(): Draft[] {
  return REGISTER_NAMES.flatMap((name) => {
    const register = buildRegister(name);
    return textsOf(register).map(({ row, ...texts }) => ({ kind: 'row' as const, id: `${name}/${row}`, ...texts }));
  });
}

type RowTexts = Omit<Draft, 'kind' | 'id'> & { readonly row: string };

/** What is worth finding in the rows of a register, each under its place on the page. */
function textsOf(register: Register): RowTexts[] {
  switch (register.name) {
    case 'open-data':
    case 'administrative-data':
      return register.rows.map(({ number, title }) => ({ row: `n-${number}`, title }));
    case 'minimum-standard':
      return register.rows.map(({ number, title, entitled, volume }) => ({ row: `n-${number}`, title, text: [volume], also: [entitled] }));
    case 'tvet-admission':
      return [
        ...register.rows.map(({ number, title, value, items }) => ({
          row: `n-${number}`,
          title,
          text: [value, ...items.map(({ text }) => text)],
          also: [register.service],
        })),
        ...register.rules.map(({ id, text, source }) => ({
          row: id,
          title: { kk: source.kk, ru: source.ru.replace('пункт', 'Пункт') },
          text: [text],
        })),
      ];
    case 'legal-acts':
    case 'cited-acts':
      return register.rows.map(({ id, title, kind, number }) => ({
        row: id,
        title,
        also: number === null ? [kind] : [{ kk: `${kind.kk} № ${number}`, ru: `${kind.ru} № ${number}` }],
      }));
  }
}

function listTerms(): Draft[] {
  return glossary.terms.map(({ code, word, meaning }) => ({ kind: 'term', id: code, title: word, text: [meaning] }));
}
