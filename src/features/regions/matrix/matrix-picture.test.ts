import { describe, expect, test } from 'vitest';
import { VERDICTS, type Verdict } from '@/domain/choices';
import { testColours as colours } from '@/shared/pictures/picture-fixture';
import { VERDICT_SHAPES } from '@/shared/ui/verdict-shapes';
import { drawMatrix, type MatrixDrawing } from './matrix-picture';
import type { MatrixCell } from './matrix-rows';

const words = Object.fromEntries([...VERDICTS, 'plain', 'gap', 'demo'].map((word) => [word, `the word ${word}`])) as MatrixDrawing['words'];
const cell = (verdict: Verdict | null, more: Partial<MatrixCell> = {}): MatrixCell => ({
  column: '',
  verdict,
  state: null,
  provenance: 'verified',
  basis: verdict ? 'verified' : null,
  merit: 1,
  ...more,
});
const draw = (cells: readonly MatrixCell[], columns = cells.map((_, i) => `Column ${i}`)) =>
  drawMatrix({ columns, heads: { region: 'Region', met: 'Met' }, rows: [{ name: 'Abai', met: '1/5', cells }], words })({
    colours,
    figure: null as never,
    place: null as never,
  });

describe('the picture of the matrix', () => {
  test('each verdict has its sign in the cell and its word in the legend: the colour is never alone', () => {
    const { drawing, key } = draw(VERDICTS.map((verdict) => cell(verdict)));
    for (const verdict of VERDICTS) {
      expect(drawing.markup.split(VERDICT_SHAPES[verdict]).length - 1, verdict).toBe(1);
      expect(key.some(({ sample, text }) => sample.includes(VERDICT_SHAPES[verdict]) && text === words[verdict])).toBe(true);
    }
    expect(key).toHaveLength(VERDICTS.length);
  });

  test('a generated value has its dot, a gap its dash and no ground, and only what is there is explained', () => {
    const demo = draw([cell('met', { provenance: 'demo' }), cell(null, { merit: null, provenance: null })]);
    expect(demo.drawing.markup.match(/<circle/g)).toHaveLength(1);
    expect(demo.drawing.markup.match(/<rect/g)).toHaveLength(1);
    expect(demo.key.map(({ text }) => text)).toEqual([words.met, words.gap, words.demo]);
    expect(draw([cell('met')]).drawing.markup).not.toContain('<circle');
  });

  test('names every region and every column whole, and 46 columns stay within a picture of 1 200 pixels', () => {
    const title = 'A very long title of an indicator that nobody would like to see cut';
    const { drawing } = draw(
      Array.from({ length: 46 }, () => cell('far')),
      Array.from({ length: 46 }, () => title),
    );
    expect(drawing.markup.split(`>${title}<`).length - 1).toBe(46);
    expect(drawing.markup).toContain('>Abai<');
    expect(drawing.width).toBeLessThanOrEqual(1144);
  });
});
