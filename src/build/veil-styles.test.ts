import { expect, test } from 'vitest';
import { asksIn, veilStyles } from './veil-styles';

const html =
  '<main><h1>Page</h1><div class="a" data-asks="year facts"><p data-other="goal">1</p><div data-asks="region facts"></div></div></main>';

test('a page names each parameter once that any of its parts depends on', () => {
  expect(asksIn(html)).toEqual(['year', 'facts', 'region']);
  expect(asksIn('<main data-other="x">asks="year"</main>')).toEqual([]);
});

test('each parameter veils the parts that depend on it, and no other', () => {
  const rules = veilStyles(asksIn(html));
  for (const name of ['year', 'facts', 'region']) expect(rules).toContain(`[data-asked~=${name}] [data-asks~=${name}]`);
  expect(rules).not.toContain('goal');
  expect(rules).toContain('{visibility:hidden;--bar:""}');
});

test('a page that nothing can be asked of carries no rule', () => {
  expect(veilStyles([])).toBe('');
});
