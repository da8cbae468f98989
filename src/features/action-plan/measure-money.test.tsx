import { expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { Activity } from '@/contracts/activities';
import { text } from '@/shared/i18n/text-fixture';
import { MeasureMoney } from './measure-money';

const draw = (funding: Activity['funding']) => drawPart('ru', <MeasureMoney funding={funding} />).container;
const yearsOf = (container: Element) =>
  [...container.querySelectorAll('dl')].map((list) => [...list.children].map((year) => textOf(year)).join(' '));

test('a measure that needs no money says so, one within a budget quotes the plan', () => {
  expect(textOf(draw({ kind: 'not-required' } as Activity['funding']))).toBe(text.ru('action-plan:money.notRequired'));
  const within = { kind: 'within-budget', text: { kk: 'бюджет шегінде 2021', ru: 'за счет бюджета 2021' } } as Activity['funding'];
  expect(textOf(draw(within))).toBe('за счет бюджета 2021');
});

const republican = {
  sources: ['republican'],
  amountsMlnKzt: { 2020: 0, 2021: 1500, 2022: null },
  totalMlnKzt: 1500,
} as const;

test('years without an amount are left out, a year of 0 is not', () => {
  const container = draw({ kind: 'amounts', rows: [republican] } as unknown as Activity['funding']);
  expect(yearsOf(container)).toEqual(['20200 20211 500']);
  expect(container.querySelector('details p'), 'the only payer is named once').toBeNull();
  expect(textOf(container.querySelector('p'))).toBe(`1 500 ${text.ru('action-plan:source.republican')}`);
});

test('of several payers each has its years under its name', () => {
  const local = { sources: ['local'], amountsMlnKzt: { 2025: 7 }, totalMlnKzt: 7 };
  const container = draw({ kind: 'amounts', rows: [republican, local] } as unknown as Activity['funding']);
  expect(yearsOf(container)).toEqual(['20200 20211 500', '20257']);
  const names = [...container.querySelectorAll('details p')].map(textOf);
  expect(names).toEqual([text.ru('action-plan:source.republican'), text.ru('action-plan:source.local')]);
});
