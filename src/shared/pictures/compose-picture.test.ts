import { describe, expect, it } from 'vitest';
import { composePicture, type PictureParts } from './compose-picture';
import { markSample } from './mark-sample';
import { CHART_MARKS } from './picture-about';
import { testColours as colours } from './picture-fixture';

const parts: PictureParts = {
  language: 'kk',
  title: 'Coverage <3–6>',
  unit: 'per cent',
  demo: null,
  drawing: { markup: '<path d="M0 0H760"/>', width: 760, height: 340 },
  key: [{ sample: markSample('plan', colours), text: 'Plan' }],
  notes: ['A gap is not zero.'],
  origin: ['Source: bureau', '1 November 2026', 'https://example.org/kk/'],
  site: { name: 'Nysana', tagline: 'plan & fact' },
  colours,
};
const compose = (more: Partial<PictureParts> = {}, scale = 1) => composePicture({ ...parts, ...more }, scale);
const numberOf = (svg: string, name: string) => Number(new RegExp(`<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]);
const wordsOf = (svg: string) => svg.replaceAll(/<desc>.*<\/desc>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the picture of a chart', () => {
  it('says title, unit, legend, notes, source, date, address and site', () => {
    const words = wordsOf(compose());
    for (const word of ['Coverage &lt;3–6&gt;', 'per cent', 'Plan', 'A gap is not zero.', ...parts.origin, 'Nysana', 'plan &amp; fact']) {
      expect(words).toContain(word);
    }
  });

  it('holds the drawing as it is', () => {
    expect(compose()).toContain(parts.drawing.markup);
  });

  it('is as wide as its drawing with a margin, and a small drawing stands in the middle', () => {
    expect(numberOf(compose(), 'width')).toBe(816);
    const small = compose({ drawing: { markup: '<path d="M0 0H100"/>', width: 100, height: 50 } });
    expect(numberOf(small, 'width')).toBe(536);
    expect(small).toContain('<g transform="translate(190 0)"><path d="M0 0H100"/></g>');
  });

  it('has twice the pixels and the same content when it is asked for at scale 2', () => {
    const [once, twice] = [compose(), compose({}, 2)];
    expect(numberOf(twice, 'width')).toBe(2 * numberOf(once, 'width'));
    expect(numberOf(twice, 'height')).toBe(2 * numberOf(once, 'height'));
    expect(/viewBox="[^"]+"/.exec(twice)?.[0]).toBe(/viewBox="[^"]+"/.exec(once)?.[0]);
  });

  it('says that demo values are in it, and grows by that', () => {
    const demo = compose({ demo: { badge: 'demo', text: 'These numbers are no facts.' } });
    expect(wordsOf(demo)).toContain('demo These numbers are no facts.');
    expect(numberOf(demo, 'height')).toBeGreaterThan(numberOf(compose(), 'height'));
    expect(wordsOf(compose())).not.toContain('demo');
  });

  it('puts what does not fit into the next row of the legend', () => {
    const key = Array.from({ length: 12 }, (_, i) => ({ sample: '', text: `A long word of the legend ${i}` }));
    const rows = new Set([...compose({ key }).matchAll(/translate\([\d.]+ (\d+)\)"><text x="46"/g)].map(([, y]) => y));
    expect(rows.size).toBeGreaterThan(3);
    expect(numberOf(compose({ key }), 'height')).toBeGreaterThan(numberOf(compose(), 'height'));
  });

  it('leaves no room for what it has not', () => {
    expect(numberOf(compose({ key: [], notes: [] }), 'height')).toBeLessThan(numberOf(compose(), 'height'));
  });

  it('has a sample for every mark, each of its own shape, in colours that stand for themselves', () => {
    const samples = CHART_MARKS.map((mark) => markSample(mark, colours));
    const alike = new Set(['expected', 'any-fact', 'any-demo']);
    expect(new Set(samples.filter((_, i) => !alike.has(CHART_MARKS[i] ?? ''))).size).toBe(CHART_MARKS.length - alike.size);
    for (const sample of samples) expect(sample).not.toMatch(/var\(|class=|currentcolor/i);
  });
});
