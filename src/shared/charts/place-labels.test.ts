import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../text-box/text-box';
import { alongLine, type LabelWish, placeLabels } from './place-labels';

const ground = { bounds: { left: 0, top: 0, right: 300, bottom: 200 }, obstacles: [], fontSize: 12, lineHeight: 15 };
const wish = (id: string, x: number, y: number): LabelWish => ({
  id,
  lines: ['plan 100', 'target'],
  weight: 'regular',
  at: { x, y },
  sides: ['right', 'above', 'below', 'left'],
});

describe('direct labels', () => {
  it('stand on the preferred side where there is room', () => {
    expect(placeLabels([wish('plan', 100, 100)], ground)[0]).toMatchObject({ anchor: 'start', lines: ['plan 100', 'target'] });
  });

  it('stay inside of the drawing', () => {
    const box = placeLabels([wish('plan', 298, 3)], ground)[0]?.box;
    expect(box?.right).toBeLessThanOrEqual(300);
    expect(box?.top).toBeGreaterThanOrEqual(0);
  });

  it('do not cover each other, even when they belong to the same spot', () => {
    const [plan, fact, baseline] = placeLabels([wish('plan', 150, 100), wish('fact', 150, 100), wish('baseline', 150, 100)], ground);
    if (!plan || !fact || !baseline) throw new Error('three labels were asked for');
    expect([overlaps(plan.box, fact.box), overlaps(plan.box, baseline.box), overlaps(fact.box, baseline.box)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('keep clear of lines', () => {
    const obstacles = alongLine({ x: 0, y: 100 }, { x: 300, y: 100 });
    const box = placeLabels([wish('plan', 150, 100)], { ...ground, obstacles })[0]?.box;
    expect(obstacles.filter(({ x, y }) => box && contains(box, x, y))).toEqual([]);
  });

  it('are left out when they have no words', () => {
    expect(placeLabels([{ ...wish('plan', 1, 1), lines: [] }], ground)).toEqual([]);
  });
});
