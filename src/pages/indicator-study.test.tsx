import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

test('has no pace where the change is within the error, and a plan by its own year, in the year that is awaited and in the closing', async () => {
  await openApp('/ru/indicators/t1-2/');
  expect(textOf(document.body)).toContain(text.ru('indicator:numbers.noPace'));
  expect(textOf(screen.getByRole('region', { name: /^Оценка выполнения/ }))).toContain('План (2024 год): 480 баллов');
  const moved = text.ru('closing:years.moved', { planYear: 2021, heldYear: 2022 });
  expect(await screen.findByText((_, element) => element?.tagName === 'P' && textOf(element).includes(moved))).toBeVisible();
});

test('says of the regions that met the plan that most of them are demo', async () => {
  await openApp('/ru/indicators/t1-2/');
  const met = await screen.findByText(/^Регионов, выполнивших план по республике/);
  expect(met.closest('[data-origin]')).toHaveAttribute('data-origin', 'demo');
});
