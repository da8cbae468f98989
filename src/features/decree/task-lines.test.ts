import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { describe, expect, test } from 'vitest';
import { askedOf, indicatorsAsAsked } from '@/shared/api/asked-facts';
import { aimAsAsked } from './aim';
import { toTaskLines } from './goal-query';
import { countOutcomes } from './outcome-counts';

const { indicators } = buildIndicatorList();
const { tasks } = buildProgramme();

describe('the tasks of the programme in a list', () => {
  const lines = toTaskLines(tasks, indicators);

  test('every task stands once, in the order of the decree, with its own result indicators and no target indicator', () => {
    expect(lines.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    for (const { id, outcomes } of lines) {
      expect(outcomes.total).toBe(indicators.filter(({ level, task }) => level === 'result' && task === id).length);
      expect(outcomes.kept + outcomes.nearly + outcomes.missed + outcomes.unknown).toBe(outcomes.total);
    }
  });

  test('all result indicators of the decree stand below one task each', () => {
    const results = indicators.filter(({ level }) => level === 'result');
    expect(lines.reduce((sum, { outcomes }) => sum + outcomes.total, 0)).toBe(results.length);
  });
});

describe('a page of the decree for a reader who hides demo values', () => {
  const outcomes = countOutcomes(indicators);
  const asAsked = askedOf({ facts: 'official' });

  test('its figures follow, what became of the promises does not: it rests on published facts in any case', () => {
    const page = aimAsAsked({ indicators, outcomes }, asAsked);
    expect(page.outcomes).toBe(outcomes);
    expect(page.indicators).toEqual(indicatorsAsAsked(indicators, asAsked));
  });
});
