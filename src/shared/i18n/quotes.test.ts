import { expect, test } from 'vitest';
import { nestQuotes } from './quotes';

test('a title with a title in it', () => {
  expect(`«${nestQuotes('О внесении изменений в приказ «Об утверждении Правил»')}»`).toBe(
    '«О внесении изменений в приказ „Об утверждении Правил“»',
  );
});
