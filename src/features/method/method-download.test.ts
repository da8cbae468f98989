import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '@/app/published-fixture';
import { OUTCOMES } from '@/domain/judge';
import { PROVENANCES, STATES } from '@/domain/series';
import { createContext } from '@/shared/downloads/download-fixture';
import { createI18n } from '@/shared/i18n/create-i18n';
import { toMethodTable } from './method-download';
import { VERDICT_WORDS } from './verdict-words';

const list = buildIndicatorList();
const { measurements } = buildProgramme();

describe.each(['kk', 'ru'] as const)('the words of the method as a file (%s)', async (language) => {
  const i18n = await createI18n(language);
  const namespaces = ['method', 'method-built'] as const;
  await i18n.loadNamespaces([...namespaces]);
  const words = i18n.getFixedT(language, namespaces);
  const { rows } = toMethodTable({ list, measurements, words }, await createContext(language));

  test('every verdict, state, outcome and origin that the site can say stands there with its meaning', () => {
    const said = new Set(rows.map((row) => valuesOf(row)('word')));
    for (const word of [...VERDICT_WORDS, ...STATES, ...OUTCOMES, ...PROVENANCES]) expect(said, word).toContain(word);
  });

  test('a cell is a sentence, never the name of a text or a number that was not filled in', () => {
    for (const row of rows)
      for (const text of [row['table'], row['meaning']]) {
        expect(String(text ?? '')).not.toMatch(/^[a-z][\w-]*(\.[\w-]+)+$/i);
        expect(String(text ?? '')).not.toMatch(/\{\{|undefined|NaN/);
      }
  });

  test('no other way of judging is satisfied more often than there are values, and the facts by origin are all facts', () => {
    for (const row of rows) {
      const { count, total } = { count: valuesOf(row)('count'), total: valuesOf(row)('total') };
      if (typeof total === 'number') expect(count).toBeLessThanOrEqual(total);
    }
    const facts = list.indicators.flatMap(({ series }) => series.flatMap(({ points }) => points.filter(({ fact }) => fact !== null)));
    const byOrigin = rows.filter((row) => PROVENANCES.some((origin) => origin === valuesOf(row)('word')));
    expect(byOrigin.reduce((sum, row) => sum + Number(valuesOf(row)('count')), 0)).toBe(facts.length);
  });

  test('a round of a study says when it was held, and whether its results are out', () => {
    for (const { study, planYear, heldYear } of measurements) {
      const row = rows.find((each) => each['word'] === `${study} ${planYear}`);
      if (heldYear !== null) expect(row?.['meaning']).toContain(String(heldYear));
    }
  });
});
