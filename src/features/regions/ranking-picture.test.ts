import { describe, expect, test } from 'vitest';
import { testColours as colours } from '@/shared/pictures/picture-fixture';
import { toBarScale } from './bar-scale';
import { drawRanking, type PicturedRegion, type RankingDrawing } from './ranking-picture';

const heads = { place: 'Place', name: 'Region', bar: 'Level', fact: 'Fact', aim: 'Plan', word: 'Verdict', lag: 'Months' };
const region = (name: string, more: Partial<PicturedRegion> = {}): PicturedRegion => ({
  place: '1',
  name,
  bar: { value: 80, verdict: 'far', marks: [{ kind: 'aim', value: 90 }], text: null },
  badge: null,
  fact: '80 %',
  aim: '90 %',
  word: 'Far from the plan',
  lag: '12,0',
  ...more,
});
const draw = (given: Partial<RankingDrawing>) =>
  drawRanking({ heads, regions: [], scale: toBarScale([80, 90, -20]), marks: [], demo: null, rest: null, ...given })({
    colours,
    figure: null as never,
    place: null as never,
  });

describe('the picture of a ranking', () => {
  test('says of each region place, name, fact, plan, verdict and months, and draws the sign of the verdict', () => {
    const { drawing } = draw({ regions: [region('Abai')] });
    for (const word of ['Abai', '80 %', '90 %', 'Far from the plan', '12,0', ...Object.values(heads)])
      expect(drawing.markup).toContain(`>${word}<`);
    expect(drawing.markup).toContain(`stroke="${colours.far}"`);
    expect(drawing.width).toBeLessThanOrEqual(1144);
  });

  test('a generated value has its word beside it and a hollow bar, a published one neither', () => {
    const { drawing, key } = draw({ regions: [region('Abai', { badge: 'demo' }), region('Almaty')], demo: 'demo data' });
    expect(drawing.markup.match(/>demo</g)).toHaveLength(1);
    expect(drawing.markup.match(/stroke-dasharray="4 2.5"/g)).toHaveLength(1);
    expect(key.map(({ text }) => text)).toEqual(['demo data']);
  });

  test('regions without a place stand below with their reason, and no bar leaves its frame', () => {
    const { drawing } = draw({
      regions: [region('Abai', { bar: { value: -500, verdict: 'regressed', marks: [], text: '-500 %' } })],
      rest: { title: 'Without a place', lines: ['Zhetisu: new borders'] },
    });
    expect(drawing.markup).toContain('Zhetisu: new borders');
    const bars = [...drawing.markup.matchAll(/<rect x="([-\d.]+)"[^>]* width="([-\d.]+)"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    for (const [x = 0, width = 0] of bars) expect(x >= 0 && x + width <= 294 && width >= 0).toBe(true);
  });

  test('stands by itself: no variable, no class, no colour without a value', () => {
    const { drawing } = draw({ regions: [region('Abai', { badge: 'demo' })], demo: 'demo data' });
    expect(drawing.markup).not.toMatch(/var\(|class=|currentcolor|undefined|NaN/i);
  });
});
