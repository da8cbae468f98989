import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

test.each([
  ['t1-2', /^По плану мероприятий .* предусмотрено всего 10 866 млн тенге \(мероприятий с указанной суммой: 1 из 3\)\./],
  ['t2-2', /^В плане мероприятий ни для одного из них сумма не указана\./],
])('the measures of target indicator %s say how much the plan names for them, or that it names nothing', async (id, money) => {
  await openApp(`/ru/indicators/${id}/`);
  expect(await screen.findByText(money)).toHaveTextContent(text.ru('why:linked'));
});

test.each(['r1-7-1', 't1-4'])('what the decree says of %s stands in its page before anything is pressed, and is printed', async (id) => {
  await openApp(`/kk/indicators/${id}/`);
  const fold = (await screen.findByText(text.kk('why:statements'))).closest('details');
  expect(fold).toHaveAttribute('data-print', 'open');
  expect(fold?.closest('[data-only]')).toBeNull();
  expect(fold?.querySelectorAll('li').length).toBeGreaterThan(3);
});

test('of many sentences the first stand in the page, and links lead to the others', async () => {
  await openApp('/ru/indicators/t1-3/');
  const others = await screen.findByText(text.ru('why:others', { n: 14 }), { exact: false });
  const to = within(others)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(to).toEqual(['/ru/tasks/1.3/', '/ru/tasks/1.6/']);
});
