import { buildClosing } from '@mocks/handlers/closing';
import { buildClosingTable } from '@mocks/handlers/closing-table';
import { buildObservations } from '@mocks/handlers/observations';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { expect, test } from 'vitest';

/** The paces of the account computed a second time from the published files alone, without anything of the domain. */
const rows = csvParse(buildClosingTable()).filter((row) => row['required_pace'] !== '');
const published = csvParse(buildObservations()).filter(
  (point) => point['definition'] === 'programme' && ['verified', 'secondary', 'derived'].includes(point['provenance'] ?? ''),
);
const { before, places } = buildClosing();
const numberOf = (row: DSVRowString, column: string) => (row[column] ? Number(row[column]) : null);

interface Value {
  readonly year: number;
  readonly value: number;
}

function valuesOf(row: DSVRowString, region: string): Value[] {
  return published
    .filter((point) => point['region'] === region && point['indicator'] === row['indicator'] && point['series'] === row['series'])
    .map((point) => ({ year: Number(point['year']), value: Number(point['fact']) }))
    .toSorted((a, b) => a.year - b.year);
}

/** What the decree tells of earlier years, the start, and the facts; the fact of 2018 stands before the decree's start. */
function nationOf(row: DSVRowString): { readonly start: Value; readonly all: Value[] } {
  const facts = valuesOf(row, 'KZ');
  const told = before.find(({ indicator, series }) => indicator === row['indicator'] && series === row['series'])?.values ?? [];
  const start = facts.find(({ year }) => year === 2018) ?? { year: 2018, value: numberOf(row, 'baseline') ?? 0 };
  return { start, all: [...told, start, ...facts.filter(({ year }) => year !== 2018)].toSorted((a, b) => a.year - b.year) };
}

/** Every change of one place between two published years; one with other borders is another place. */
function changesOf(row: DSVRowString, sign: number) {
  const runs = [
    { who: 'KZ', values: nationOf(row).all, redrawnIn: null },
    ...places.map(({ region, redrawnIn }) => ({ who: region, values: valuesOf(row, region), redrawnIn })),
  ];
  return runs.flatMap(({ who, values, redrawnIn }) =>
    values.flatMap((from) =>
      values
        .filter((to) => to.year > from.year && !(redrawnIn !== null && from.year < redrawnIn && to.year >= redrawnIn))
        .map((to) => ({ who, years: to.year - from.year, pace: (sign * (to.value - from.value)) / (to.year - from.year) })),
    ),
  );
}

function expectSame(row: DSVRowString, column: string, again: number | null): void {
  if (again === null) expect(row[column], column).toBe('');
  else expect(numberOf(row, column), column).toBeCloseTo(again, 6);
}

test.each(rows.map((row) => [`${row['indicator']} ${row['series']}`, row] as const))('%s comes to the same paces again', (_, row) => {
  const sign = row['direction'] === 'higher' ? 1 : -1;
  const { start, all } = nationOf(row);
  const last = all.at(-1) ?? start;
  expectSame(row, 'achieved_pace', last.year > 2018 ? (sign * (last.value - start.value)) / (last.year - 2018) : null);
  const longest = (numberOf(row, 'target_year') ?? 0) - 2018;
  const changes = changesOf(row, sign).filter(({ years }) => years <= longest);
  const years = changes.length > 0 ? Math.max(...changes.map((change) => change.years)) : null;
  const asLong = changes.filter((change) => change.years === years);
  const best = asLong.length > 0 ? Math.max(...asLong.map(({ pace }) => pace)) : null;
  expectSame(row, 'best_years', years);
  expectSame(row, 'best_pace', best);
  // five points of a study, else half of what the plan prints last: what moved by less has no pace, and says so
  const smallest = numberOf(row, 'error') || (numberOf(row, 'tolerance') ?? 0);
  const isSmall = (pace: number | null, over: number | null) => pace !== null && over !== null && Math.abs(pace * over) < smallest - 1e-9;
  const small = [isSmall(numberOf(row, 'achieved_pace'), last.year - 2018) && 'achieved', isSmall(best, years) && 'best'];
  expect(row['within_error'], 'within_error').toBe(small.filter(Boolean).join(' '));
  // whoever is named comes as near to it as a pace is printed, and who is first has it
  const named = (row['best_region'] ?? '').split(' ').filter(Boolean);
  for (const who of named) {
    const own = Math.max(...asLong.filter((change) => change.who === who).map(({ pace }) => pace));
    expect((best ?? 0) - own, who).toBeLessThan(2 * (numberOf(row, 'tolerance') ?? 0));
  }
  expect(asLong.some(({ who, pace }) => who === named[0] && Math.abs(pace - (best ?? 0)) < 1e-9)).toBe(best !== null);
});

test.each(rows.map((row) => [`${row['indicator']} ${row['series']}`, row] as const))(
  '%s: what was kept and not held again is so',
  (_, row) => {
    const sign = row['direction'] === 'higher' ? 1 : -1;
    const last = nationOf(row).all.at(-1);
    const isKept = ['kept', 'kept-late'].includes(row['closing'] ?? '');
    const gap = sign * ((last?.value ?? 0) - (numberOf(row, 'target') ?? 0));
    expect(row['slipped_year']).toBe(isKept && gap < -(numberOf(row, 'tolerance') ?? 0) - 1e-9 ? String(last?.year) : '');
  },
);
