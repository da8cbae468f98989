import { buildDecreeIndicator } from '@mocks/handlers/decree-texts';
import { decreeIndicators } from '@mocks/sources/decree';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { DecreeIndicatorAnswer } from '@/contracts/decree';
import { decreeIndicatorQuery } from '@/shared/api/decree-queries';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { WhyParts } from './why-parts';

const answers = decreeIndicators.map(buildDecreeIndicator);
const withMost = (key: 'statements' | 'measures') => answers.toSorted((a, b) => b[key].length - a[key].length)[0] as DecreeIndicatorAnswer;

const draw = (answer: DecreeIndicatorAnswer) =>
  drawPart('ru', <WhyParts id={answer.indicator} />, [[decreeIndicatorQuery(answer.indicator).queryKey, answer]]);
const itemsBelow = (heading: string) => {
  const list = screen.getByRole('heading', { name: heading }).nextElementSibling as HTMLElement;
  return within(list).getAllByRole('listitem');
};

describe('what the decree says of an indicator', () => {
  test('stands in a few sentences, and the page of the task or the passport has the others, each page once', () => {
    const answer = withMost('statements');
    const told = [...answer.statements, ...answer.statements.map((statement) => ({ ...statement, id: `${statement.id}-2`, task: null }))];
    draw({ ...answer, statements: told });
    const shown = itemsBelow(text.ru('why:statements'));
    const others = screen.getByText((said) => said.startsWith(text.ru('why:others', { n: told.length - shown.length })));
    const ways = within(others).getAllByRole('link').map(textOf);
    const tasks = [...new Set(told.slice(shown.length).map(({ task }) => task))];
    expect(ways).toEqual(tasks.map((task) => (task === null ? text.ru('common:nav.passport') : text.ru('why:task', { id: task }))));
    expect(ways).toContain(text.ru('common:nav.passport'));
  });

  test('is not said to be nothing where only a way speaks of it', () => {
    const answer = withMost('measures');
    draw({ ...answer, statements: [], commitments: [], comparisons: [] });
    expect(screen.queryByText(text.ru('why:none'))).toBeNull();
    expect(screen.getByText(text.ru('why:translation'))).toBeVisible();
  });

  test('is said to be nothing where nothing speaks of it', () => {
    draw({ ...withMost('measures'), statements: [], commitments: [], comparisons: [], directions: [], measures: [] });
    expect(screen.getByText(text.ru('why:none'))).toBeVisible();
    expect(screen.queryAllByRole('heading')).toEqual([]);
  });

  test('a title of ours is never put into quotation marks, as if the decree had it', () => {
    const answer = withMost('measures');
    const [way] = answer.directions;
    if (!way) throw new Error('no way serves it');
    draw({ ...answer, directions: [true, false].map((isTitleOurs) => ({ ...way, id: `w-${isTitleOurs}`, isTitleOurs })) });
    const [ours, printed] = itemsBelow(text.ru('why:ways')).map(textOf);
    expect(ours).not.toMatch(/^«/);
    expect(printed).toMatch(/^«/);
  });
});

describe('the measures that serve a target', () => {
  const answer = withMost('measures');
  const [first] = answer.measures;
  if (!first) throw new Error('no measure serves a target');
  const money = (amounts: readonly (number | null)[]) =>
    draw({
      ...answer,
      measures: amounts.map((amountMlnKzt, i) => ({
        ...{ ...first, number: i + 1, amountMlnKzt },
        funding: amountMlnKzt === null ? 'within-budget' : 'amounts',
      })),
    });

  test('are named as far as there is room, and every other one by its number, which leads to it', () => {
    money([1, 2, 3, 4, 5, 6]);
    const items = itemsBelow(text.ru('why:measures'));
    const rest = within(items.at(-1) as HTMLElement).getAllByRole('link');
    expect(items.length - 1 + rest.length).toBe(6);
    expect(rest.map((link) => link.getAttribute('href'))).toEqual(rest.map((link) => `/ru/action-plan/#m-${textOf(link)}`));
  });

  test('have one sum, of how many of them: what has no amount is not told as 0', () => {
    money([1000, null, 500]);
    const sum = textOf(screen.getByText((said) => said.includes(text.ru('why:linked'))));
    expect(sum).toContain(plain(text.ru('why:money', { total: '1 500', n: 2, of: 3 })));
    expect(itemsBelow(text.ru('why:measures')).map(textOf)[1]).toContain(text.ru('why:funding.within-budget'));
  });

  test('without any amount have no sum at all', () => {
    money([null, null]);
    expect(textOf(screen.getByText((said) => said.startsWith(text.ru('why:moneyNone'))))).not.toContain(plain(text.ru('funding:unit.mln')));
  });
});
