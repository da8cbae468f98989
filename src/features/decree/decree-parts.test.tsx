import { buildDecreeReporting, buildDecreeTask } from '@mocks/handlers/decree-texts';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { PromiseRow } from '@/shared/decree/promise-row';
import { plain } from '@/shared/i18n/plain-fixture';
import { text, words } from '@/shared/i18n/text-fixture';
import { Finding } from './finding';
import { toMeasureColumns } from './measure-columns';
import type { OutcomeCounts } from './outcome-counts';
import { PassportDuties } from './passport-duties';
import { Statements } from './statements';
import { SwotList } from './swot-list';
import type { TaskMeasure } from './task-query';

const say = (key: string, values: Record<string, string | number> = {}) => plain(text.ru(`decree:${key}`, values));
const task = buildDecreeTask('1.7');

describe('what came of a task', () => {
  const draw = (counts: Partial<OutcomeCounts>, kinds: readonly PromiseRow['outcome']['kind'][] = []) => {
    const all = { kept: 0, nearly: 0, missed: 0, unknown: 0, total: 0, parts: null, ...counts };
    const promises = kinds.map((kind) => ({ outcome: { kind } })) as unknown as PromiseRow[];
    const { container } = drawPart(
      'ru',
      <Finding counts={all} promises={promises} ofPromises="finding.promises">
        The decree
      </Finding>,
    );
    return { title: textOf(within(container).getByRole('heading')), all: textOf(container) };
  };

  test('names what occurs, in its order, and nothing of which there is none', () => {
    expect(draw({ kept: 2, missed: 1, unknown: 3, total: 6 }).title).toBe(
      `${say('finding.known', { total: 6 })}: ${['kept', 'missed', 'unknown'].map((kind, i) => say(`outcome.${kind}`, { n: [2, 1, 3][i] ?? 0 })).join(', ')}.`,
    );
  });

  test('of which nothing is known is not told as not kept, neither of many nor of one', () => {
    expect(draw({ unknown: 4, total: 4 }).title).toBe(say('finding.unknown', { total: 4 }));
    expect(draw({ unknown: 1, total: 1 }).title).toBe(say('finding.unknownOne', { total: 1 }));
  });

  test('says what unknown means where some are, and only there: else the finding has said it, or nothing is unknown', () => {
    const gap = say('finding.gap');
    expect(draw({ kept: 1, unknown: 1, total: 2 }).all).toContain(gap);
    expect(draw({ unknown: 2, total: 2 }).all).not.toContain(gap);
    expect(draw({ kept: 2, total: 2 }).all).not.toContain(gap);
  });

  test('says of how many parts it is told where not all of them are known', () => {
    expect(draw({ missed: 1, total: 1, parts: { known: 1, all: 3 } }).title).toContain(say('outcome.parts', { known: 1, all: 3 }));
  });

  test('counts the promises beside the indicators by what became of them', () => {
    const list = [say('finding.promise.missed', { n: 1 }), say('finding.promise.unreported', { n: 2 })].join(', ');
    const { all } = draw({ kept: 1, total: 1 }, ['unreported', 'missed', 'unreported']);
    expect(all).toContain(say('finding.promises', { total: 3, list }));
    expect(draw({ kept: 1, total: 1 }).all).not.toContain(say('finding.promises', { total: 0, list: '' }).slice(0, 20));
  });
});

describe('why the task was set', () => {
  const [statement] = task.statements;
  if (!statement) throw new Error('the task has no statements');
  const draw = (kinds: readonly (typeof statement)['kind'][]) =>
    drawPart('ru', <Statements statements={kinds.map((kind, i) => ({ ...statement, kind, id: `s-${i}` }))} />);

  test('problems and comparisons stand open, what had been reached lies in a fold that says how much it is', () => {
    draw(['problem', 'comparison', 'achievement', 'context'] as never);
    const fold = screen.getByText(say('problem.more', { n: 2 })).closest('details') as HTMLElement;
    const open = screen.getAllByRole('listitem', { hidden: true }).filter((item) => !fold.contains(item));
    expect(open.map(({ id }) => id)).toEqual(['s-0', 's-1']);
    expect(
      within(fold)
        .getAllByRole('listitem', { hidden: true })
        .map(({ id }) => id),
    ).toEqual(['s-2', 's-3']);
  });

  test('without anything else there is no empty fold', () => {
    draw(['problem']);
    expect(screen.queryByRole('group', { hidden: true })).toBeNull();
  });

  test('on one sheet of paper stand the first of them', () => {
    draw(Array<'problem'>(5).fill('problem'));
    const onPaper = screen.getAllByRole('listitem').filter((item) => item.getAttribute('data-only') !== 'screen');
    expect(onPaper.map(({ id }) => id)).toEqual(['s-0', 's-1', 's-2']);
  });
});

describe('strengths and weaknesses', () => {
  const [item] = task.swot;
  const [short] = buildProgramme().tasks;
  if (!item || !short) throw new Error('the task has no strengths and weaknesses');
  const items = [
    { ...item, id: 'a', kind: 'threats' as const, tasks: [short.id] },
    { ...item, id: 'b', kind: 'strengths' as const, tasks: [] },
  ];

  test('stand in the order of the analysis, without a heading for what the decree does not name', () => {
    drawPart('ru', <SwotList items={items} />);
    expect(screen.getAllByRole('heading').map(textOf)).toEqual([say('swot.strengths'), say('swot.threats')]);
  });

  test('lead to the tasks that they are about, where the page is none of them', () => {
    drawPart('ru', <SwotList items={items} tasks={[short]} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([`/ru/tasks/${short.id}/`]);
  });
});

test('where the decree names nobody who reports, and no day, the table says so and leaves no cell empty', () => {
  const [duty] = buildDecreeReporting().duties;
  if (!duty) throw new Error('nobody reports anything');
  drawPart('kk', <PassportDuties duties={[{ ...duty, who: null, toWhom: null, when: null }]} />);
  expect(screen.getAllByRole('cell').map(textOf)).toEqual(
    ['nobody', 'nobody', 'never'].map((key) => plain(text.kk(`decree:duties.${key}`))),
  );
});

test('a measure without an amount says how it is paid, and has no number in the file', () => {
  const t = words.ru.getFixedT('ru', 'decree');
  const columns = toMeasureColumns(t, { language: 'ru', plan: '/ru/action-plan/', number: (figure) => `${figure} млн` });
  const amount = columns.find(({ key }) => key === 'amount_mln_kzt');
  const paid = (funding: TaskMeasure['funding'], amountMlnKzt: number | null) => ({ funding, amountMlnKzt }) as TaskMeasure;
  expect(amount?.show?.(paid('within-budget', null))).toBe(text.ru('decree:measures.funding.within-budget'));
  expect(amount?.show?.(paid('amounts', 12))).toBe('12 млн');
  expect(amount?.cell?.(paid('not-required', null), 'ru')).toBeNull();
});
