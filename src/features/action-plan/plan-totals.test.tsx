import { buildActivityList } from '@mocks/handlers/activities';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { ProgrammeYear } from '@/domain/series';
import { text } from '@/shared/i18n/text-fixture';
import { type PlanRow, toPlanRows } from './plan-rows';
import { PlanTotals } from './plan-totals';

const plan = toPlanRows(buildActivityList().activities, buildProgramme().agencies);
const numbered = (...numbers: readonly number[]) => plan.filter(({ activity }) => numbers.includes(activity.number));
const ofKind = (kind: PlanRow['activity']['funding']['kind']) => plan.filter(({ activity }) => activity.funding.kind === kind);
const told = (rows: readonly PlanRow[], year: ProgrammeYear | null = null) =>
  textOf(drawPart('ru', <PlanTotals rows={rows} year={year} />).container);

describe('what the measures in view come to', () => {
  test('all of them: how many have an amount, how much, and what the others are', () => {
    const said = told(plan);
    const sum = plan.flatMap(({ activity }) => (activity.funding.kind === 'amounts' ? activity.funding.rows : []));
    const total = sum.reduce((all, { totalMlnKzt }) => all + totalMlnKzt, 0);
    expect(said).toMatch(/^На 46 мероприятий запланировано/);
    expect(said.replaceAll(' ', '')).toContain(`запланировано${total}млнтенге`);
    expect(said).toContain('У 45 мероприятий сумма не указана');
    expect(said).toContain('113 мероприятий финансирования не требуют');
    expect(screen.getByText(text.ru('action-plan:totals.bySource'))).toBeInTheDocument();
  });

  test('without any amount there is no sum, not a sum of 0', () => {
    const said = told(ofKind('not-required'), 2021);
    expect(said).toContain(text.ru('action-plan:totals.noAmounts'));
    expect(said).toContain('на 2021 год суммы не указаны');
    expect(said).not.toMatch(/\b0\b/);
    expect(screen.queryByText(text.ru('action-plan:totals.bySource'))).toBeNull();
  });

  test('where all have an amount nothing is said of others, and one payer needs no table of payers', () => {
    const [local] = ofKind('amounts').filter(
      ({ activity: { funding } }) => funding.kind === 'amounts' && funding.rows.length === 1 && funding.rows[0]?.sources.join() === 'local',
    );
    const said = told(numbered(local?.activity.number ?? 0));
    expect(said).toMatch(/^На 1 мероприятие запланировано [\d ]+ млн тенге$/);
    expect(document.querySelector('p'), 'no empty line below it').toBeNull();
  });

  test('of a year only what the plan names for it', () => {
    // the money of the World Bank ends in 2021
    const rows = plan.map((row) => ({
      ...row,
      activity: {
        ...row.activity,
        funding: {
          kind: 'amounts' as const,
          rows: [{ sources: ['world-bank' as const], amountsMlnKzt: { 2020: 3, 2021: 0, 2022: null }, totalMlnKzt: 3 }],
        },
      },
    }));
    const one = rows.slice(0, 1) as unknown as PlanRow[];
    expect(told(one, 2020)).toContain('в том числе на 2020 год: 3 млн тенге');
    document.body.replaceChildren();
    expect(told(one, 2021), '0 is an amount').toContain('в том числе на 2021 год: 0 млн тенге');
    document.body.replaceChildren();
    expect(told(one, 2022)).toContain('на 2022 год суммы не указаны');
  });
});
