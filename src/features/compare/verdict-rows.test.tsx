import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { State } from '@/domain/series';
import { text } from '@/shared/i18n/text-fixture';
import type { ComparedRegion, CompareRow } from './compare-view';
import { VerdictRows } from './verdict-rows';

const IDS = ['KZ-71', 'KZ-75'];
const name = { kk: 'Өңір', ru: 'Регион' };
const compared = IDS.map((id) => ({ region: { id, ...name }, short: name })) as unknown as ComparedRegion[];

/** One series, and why each place has no verdict in it. */
function draw(...states: State[]) {
  const indicator = { id: 't1-1', short: { kk: 'Көрсеткіш', ru: 'Показатель' }, unit: 'percent', series: [] };
  const judgements = states.map((state, i) => ({
    id: IDS[i],
    judgement: { kind: 'state', state },
    fact: null,
    provenance: null,
    basis: null,
  }));
  const row = { choice: { indicator, part: { code: 'total', decimals: 0 } }, judgements } as unknown as CompareRow;
  drawPart('ru', <VerdictRows rows={[row]} compared={compared} caption="rows" />);
}

test('a reason that all places share stands beside the name, for the ear too: on a phone it stands in no cell', () => {
  draw('no-data', 'no-data');
  const heading = screen.getByRole('rowheader', { name: new RegExp(text.ru('common:state.no-data')) });
  expect(within(heading).getByRole('link')).toHaveAccessibleName('Показатель');
});

test('reasons that differ stand in the cells alone', () => {
  draw('no-data', 'awaiting');
  expect(textOf(screen.getByRole('rowheader'))).toBe('Показатель');
  expect(screen.getAllByRole('cell').map(textOf)).toEqual([
    expect.stringContaining(text.ru('common:state.no-data')),
    expect.stringContaining(text.ru('common:state.awaiting')),
  ]);
});
