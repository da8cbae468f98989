import { expect, test } from 'vitest';
import { nestQuotes, quoted } from './quotes';

test('a title with a title in it', () => {
  expect(`«${nestQuotes('О внесении изменений в приказ «Об утверждении Правил»')}»`).toBe(
    '«О внесении изменений в приказ „Об утверждении Правил“»',
  );
});

test.each([
  ['Педагог мәртебесін көтеру.', '«Педагог мәртебесін көтеру»'],
  ['«Білім туралы» Заң', '«„Білім туралы“ Заң»'],
  ['проект «Турнир „Мың бала“»;', '«проект „Турнир ‚Мың бала‘“»'],
  ['100 %-ға дейін […] жоспарлануда', '«100 %-ға дейін […] жоспарлануда»'],
])('what the decree says is seen from its first word to its last: %s', (text, told) => {
  expect(quoted(text)).toBe(told);
});
