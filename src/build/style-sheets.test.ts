import postcss from 'postcss';
import { expect, test } from 'vitest';
import { layerOf, styleSheets } from './style-sheets';
import { usedRules } from './used-styles';

const made = (css: string, from = '/p/src/features/a/a.module.css') =>
  postcss([styleSheets()]).process(css, { from }).css.replaceAll(/\s+/g, ' ');

test.each([
  ['/p/src/shared/theme/base.css', 'reset'],
  ['/p/src/shared/theme/tokens.css', 'tokens'],
  ['/p/src/shared/theme/last-word.css', null],
  ['/p/src/shared/ui/choice.module.css', 'primitives'],
  ['/p/src/features/about/about.module.css', 'features'],
  ['/p/src/app/shell/shell.module.css', 'features'],
])('%s stands in the layer %s', (file, layer) => {
  expect(layerOf(file)).toBe(layer);
});

test('a sheet says the order of the layers and stands in its own', () => {
  expect(made('a{color:red}')).toMatch(/^@layer reset, tokens, primitives, features; ?@layer features ?\{ ?a\{color:red\} ?\}$/);
  expect(made('a{color:red}', '/p/src/shared/theme/last-word.css')).toBe('a{color:red}');
});

test('pages of paper and movements stand outside', () => {
  expect(made('@page slide{margin:0}@keyframes k{from{opacity:0}}')).not.toContain('@layer');
});

test('a name of a width becomes a condition: rem of the window, em of the container', () => {
  expect(made('@media screen and (--below-narrow){a{x:y}}')).toContain('@media screen and (max-width: 47.99rem)');
  expect(made('@container (--from-small){a{x:y}}')).toContain('@container (min-width: 40em)');
  expect(made('@media (--low){a{x:y}}')).toContain('(max-height: 30rem)');
});

test('on paper no container is asked: what holds on an upright A4 holds, what does not is left out', () => {
  const on = (name: string) => made(`@container (${name}){a{x:y}}`);
  expect(on('--from-small')).toMatch(
    /@media screen ?\{ ?@container \(min-width: 40em\) ?\{ ?a\{x:y\} ?\} ?\} ?@media print ?\{ ?a\{x:y\} ?\}/,
  );
  expect(on('--from-drawing')).toContain('@media print');
  expect(on('--below-medium')).toContain('@media print');
  expect(on('--below-narrow')).not.toContain('print');
  expect(on('--from-medium')).not.toContain('print');
  expect(made('@media screen{@container (--below-medium){a{x:y}}}')).not.toContain('print');
});

test.each(['(--from-here)', '(--above-narrow)', '(--narrow)', '(--from-constructor)'])('%s is refused', (name) => {
  expect(() => made(`@media ${name}{a{x:y}}`)).toThrow('no width of ours');
});

test('a page keeps of the layers what it needs, and their order once', () => {
  const css = '@layer reset,tokens;@layer tokens{._a110{x:y}}@layer reset,tokens;@layer reset{._b220{x:y}}';
  expect(usedRules(css, new Set(['a11']), new Set())).toBe('@layer reset,tokens;@layer tokens{._a110{x:y}}');
});
