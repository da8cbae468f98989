import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { CLOSINGS, UNKNOWN_REASONS } from '@/domain/choices';
import type { ClosingTexts } from './closing-columns';
import { toClosingFacets } from './closing-facets';
import { groupRows, toClosingRows, wordOf } from './closing-rows';

const { indicators } = buildIndicatorList();
const closing = buildClosing();
const rows = toClosingRows(indicators, closing, { withDemo: false });

describe('the account of the promises', () => {
  test('every promise has one row, in one group, best first and the unknown last', () => {
    const groups = groupRows(rows);
    expect(
      groups
        .flatMap((group) => group.rows)
        .map(({ indicator }) => indicator.id)
        .toSorted(),
    ).toEqual(indicators.map(({ id }) => id).toSorted());
    const order: readonly string[] = [...CLOSINGS, ...UNKNOWN_REASONS];
    const places = groups.map(({ word }) => order.indexOf(word));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const group of groups) for (const row of group.rows) expect(wordOf(row)).toBe(group.word);
  });

  test('a generated value decides nothing: in the reading of published facts no outcome rests on one', () => {
    for (const { closed } of rows) if (closed.worst) expect(closed.worst.closing.basis).not.toBe('demo');
  });

  test('with demo values no promise is known less than without', () => {
    const withDemo = new Map(toClosingRows(indicators, closing, { withDemo: true }).map((row) => [row.indicator.id, row]));
    for (const { indicator, closed } of rows) expect(withDemo.get(indicator.id)?.closed.known).toBeGreaterThanOrEqual(closed.known);
  });

  test('of the pace the part that decided speaks first, whatever can be said of it; another one only where its pace is known', () => {
    for (const { closed, paces } of rows) {
      const [first, ...others] = paces;
      const deciding = closed.worst ?? closed.silent;
      if (first && deciding) expect(first.part.code).toBe(deciding.code);
      for (const { paces: other } of others) expect(other.kind).toBe('known');
    }
  });
});

describe('what narrows it', () => {
  const t = ((key: string) => key) as unknown as ClosingTexts;
  const [goal, task, agency] = toClosingFacets(buildProgramme(), t, 'kk');

  test('another goal drops the task, which belongs to one', () => {
    expect(goal?.also?.('1', {})).toEqual({ task: null });
    expect(task?.also).toBeUndefined();
  });

  test('every promise can be found by its goal, its task where it has one, and each body that answers for it', () => {
    for (const row of rows) {
      for (const facet of [goal, task, agency]) {
        const offered = new Set(facet?.options.map(({ value }) => value));
        for (const value of facet?.optionsOf(row) ?? []) expect(offered, row.indicator.id).toContain(value);
      }
      expect(goal?.optionsOf(row)).toEqual([row.indicator.goal]);
    }
  });
});
