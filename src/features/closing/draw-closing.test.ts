import { expect, test } from 'vitest';
import { testColours as colours } from '@/shared/pictures/picture-fixture';
import { drawClosing } from './draw-closing';

test('every promise has a square and its name, and each group its word', () => {
  const names = ['Coverage', 'PISA', 'Research'].map((text, i) => ({ text, isPromise: i > 0 }));
  const { drawing } = drawClosing([
    { title: 'Kept: 1', verdict: 'met', names: names.slice(0, 1) },
    { title: 'Awaited: 2', verdict: null, names: names.slice(1) },
  ])({ colours } as never);
  expect(drawing.markup.match(/<rect /g)).toHaveLength(3);
  for (const text of ['Kept: 1', 'Awaited: 2', 'Coverage', 'PISA · Research']) expect(drawing.markup).toContain(text);
  expect(drawing.markup).not.toMatch(/var\(|class=/);
});
