import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { toSeries } from '@/domain/indicator-judgement';
import { LAST_PROJECTED_YEAR } from '@/domain/realistic';
import { whatItTakes } from '@/domain/what-it-takes';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { createContext } from '@/shared/downloads/download-fixture';
import { isTerm } from '@/shared/downloads/download-table';
import { plain } from '@/shared/i18n/plain-fixture';
import { text, words } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { toClosingColumns } from './closing-columns';
import { toClosingTable } from './closing-download';
import { type ClosingRow, toClosingRows, wordOf } from './closing-rows';
import { closingDefaults } from './closing-search';
import { useRealisticSentence } from './use-realistic-sentence';
import { WhatItTakes } from './what-it-takes';

const { indicators, dataDate } = buildIndicatorList();
const closing = buildClosing();
const { agencies } = buildProgramme();
const rows = toClosingRows(indicators, closing, { withDemo: false });

describe.each(['kk', 'ru'] as const)('the account of the promises, in %s', async (language) => {
  const sentenceOf = inWordsOf(language, useClosingSentence);
  const columns = toClosingColumns(words[language].getFixedT(language, ['closing-page', 'common']), {
    ...{ language, agencies },
    word: inWordsOf(language, useClosingWord),
    sentence: ({ indicator, closed }: ClosingRow) => sentenceOf(indicator, closed),
    realistic: inWordsOf(language, () => useRealisticSentence(closing.places)),
    numberOf: () => null,
  });
  const file = toClosingTable({ rows, columns, dataDate }, await createContext(language));

  test('a file says of every promise what became of it in a word and in a sentence, and no key of a text is left over', () => {
    expect(file.rows).toHaveLength(rows.length);
    for (const [i, cells] of file.rows.entries()) {
      const row = rows[i];
      const { closing: word, sentence, realistic } = cells;
      expect(word && isTerm(word) ? word.code : null).toBe(row && wordOf(row));
      expect(String(sentence).length, row?.indicator.id).toBeGreaterThan(10);
      for (const said of [sentence, realistic])
        expect(String(said), row?.indicator.id).not.toMatch(/\{\{|undefined|NaN|closing\.|realistic\./);
    }
  });

  test('the numbers of its sentence are those of the part that decides: the target in its year and the fact, where one is known', () => {
    for (const [i, cells] of file.rows.entries()) {
      const row = rows[i];
      const deciding = row?.closed.worst ?? row?.closed.silent;
      if (!deciding) continue;
      expect(cells['target']).toMatchObject({ value: deciding.closing.target.value });
      expect(cells['target_year']).toBe(deciding.closing.target.year);
      const known = deciding.closing.kind === 'known' ? deciding.closing.decided.fact : deciding.closing.lastKnown?.fact;
      if (known === undefined) expect(cells['fact']).toBeNull();
      else expect(cells['fact']).toMatchObject({ value: known });
    }
  });

  test('who answers first is named in full in the file; a body that the programme does not name is an empty cell', () => {
    const lead = columns.find(({ key }) => key === 'lead');
    const [row] = rows;
    if (!row) throw new Error('no promise');
    for (const each of rows) {
      const first = agencies.find(({ code }) => code === each.indicator.agencies[0]);
      expect(lead?.cell?.(each, language)).toBe(first?.name[language] ?? null);
    }
    expect(lead?.cell?.({ ...row, indicator: { ...row.indicator, agencies: ['nobody'] } }, language)).toBeNull();
  });

  test('every column of the file has a heading in words', () => {
    expect(file.columns.filter(({ label }) => label === '' || /^(column|file)\./.test(label))).toEqual([]);
    expect(new Set(file.columns.map(({ code }) => code)).size).toBe(file.columns.length);
  });
});

describe.each(['kk', 'ru'] as const)('what it would take, in %s', (language) => {
  const draw = (search: Partial<typeof closingDefaults> = {}) =>
    drawPart(language, <WhatItTakes rows={rows} before={closing.before} search={{ ...closingDefaults, ...search }} />);
  const sentence = () => plain(screen.getByRole('img').getAttribute('aria-label') ?? '');

  test('is told of a promise whose pace is known, by the year that was asked for', () => {
    draw();
    expect(sentence()).toContain('2030');
    draw({ aim: 2027 } as never);
    expect(
      screen
        .getAllByRole('img')
        .map((image) => image.getAttribute('aria-label'))
        .join(),
    ).toContain('2027');
  });

  test('the promise of the address is the one that is chosen, and a promise that nothing can be said of falls back', () => {
    draw();
    const options = within(screen.getByRole('combobox', { name: text[language]('closing-page:column.promise') })).getAllByRole('option');
    const last = options.at(-1)?.getAttribute('value') ?? '';
    draw({ promise: last });
    expect(screen.getAllByRole('combobox', { name: text[language]('closing-page:column.promise') }).at(-1)).toHaveValue(last);
    draw({ promise: 't9-9' });
    expect(screen.getAllByRole('combobox', { name: text[language]('closing-page:column.promise') }).at(-1)).toHaveValue(
      options[0]?.getAttribute('value'),
    );
  });

  test('names the year in which a pace leads to the target, or that none can be named so late', () => {
    const asked = rows.flatMap(({ indicator, paces }) => {
      const [first] = paces.flatMap(({ part, paces: own }) => {
        const takes = own.kind === 'known' ? whatItTakes(toSeries(indicator, part), own, 'achieved') : null;
        return takes ? [takes] : [];
      });
      return first?.isSeen ? [{ promise: indicator.id, ...first }] : [];
    });
    const told = (takes: (typeof asked)[number] | undefined) => {
      document.body.innerHTML = '';
      draw({ promise: takes?.promise ?? null, aim: 'achieved' });
      return sentence();
    };
    const [reached, beyond] = [asked.find(({ year }) => year !== null), asked.find(({ isBeyond }) => isBeyond)];
    expect(told(reached)).toContain(String(reached?.year));
    expect(told(beyond)).toContain(String(LAST_PROJECTED_YEAR));
  });

  test('offers each promise once', () => {
    draw();
    const options = within(screen.getByRole('combobox', { name: text[language]('closing-page:column.promise') })).getAllByRole('option');
    const offered = options.map((option) => option.getAttribute('value'));
    expect(new Set(offered).size).toBe(offered.length);
  });

  test('without a promise whose pace is known there is no such question', () => {
    const { container } = drawPart(language, <WhatItTakes rows={[]} before={[]} search={closingDefaults} />);
    expect(container).toBeEmptyDOMElement();
  });
});
