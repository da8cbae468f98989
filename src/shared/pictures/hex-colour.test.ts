import { describe, expect, it } from 'vitest';
import { toHexColour } from './hex-colour';

describe('a colour for programs that know no style sheets', () => {
  it.each([
    ['rgb(0, 117, 122)', '#00757a', 1],
    ['rgba(0, 117, 122, 0.5)', '#00757a', 0.5],
    ['rgb(0 117 122 / 50%)', '#00757a', 0.5],
    ['color(srgb 1 0.5 0)', '#ff8000', 1],
    ['color(srgb 1 0.5 0 / 0.25)', '#ff8000', 0.25],
    ['rgba(0, 0, 0, 0)', '#000000', 0],
  ])('%s becomes %s', (computed, hex, alpha) => {
    expect(toHexColour(computed)).toEqual({ hex, alpha });
  });

  it.each(['none', 'url("#gap")', 'currentcolor', 'oklab(0.5 0 0)', 'var(--ink)', ''])('"%s" is no such colour', (computed) => {
    expect(toHexColour(computed)).toBeNull();
  });
});
