import { buildClosing } from '@mocks/handlers/closing';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { plain } from '@/shared/i18n/plain-fixture';
import { text, words } from '@/shared/i18n/text-fixture';
import { toClosingFacets } from './closing-facets';
import { LaterActs } from './later-acts';
import { PreviousProgramme } from './previous-programme';

const { lineage, previous } = buildClosing();

describe('the acts that came after', () => {
  const [first] = lineage;
  const [fate] = first?.fates ?? [];
  if (!first || !fate) throw new Error('no act came after the decree');
  const draw = (fates: readonly (typeof fate)['fate'][]) => {
    drawPart('ru', <LaterActs lineage={[{ ...first, fates: fates.map((each, i) => ({ ...fate, fate: each, indicator: `t1-${i}` })) }]} />);
    return textOf(screen.getByRole('listitem'));
  };

  test('say how many indicators had which fate, those of which nobody says anything among them, and no fate that none had', () => {
    const said = draw(['unknown', 'dropped', 'unknown']);
    const fates = ['dropped', 'unknown'].map((each, i) => text.ru(`closing-page:later.${each}`, { n: String(i + 1) }));
    expect(said).toContain(plain(text.ru('closing-page:later.fates', { fates: fates.join(', ') })));
    expect(said).toContain(first.act.title.ru);
  });
});

test('the former programme is told in the decree’s own words, each with its lines, and our note only where there is one', () => {
  const [statement] = previous.statements;
  if (!statement) throw new Error('the decree says nothing of it');
  const made = [
    { ...statement, id: 'a', note: null },
    { ...statement, id: 'b', note: { kk: 'Ескертпе', ru: 'Пояснение' } },
  ];
  drawPart('ru', <PreviousProgramme previous={{ ...previous, statements: made }} />);
  const quoted = screen.getAllByRole('blockquote', { hidden: true }).map(textOf);
  const [from, to] = statement.lines;
  for (const said of quoted) expect(said).toContain(plain(text.ru('closing-page:previous.lines', { from, to })));
  expect(quoted.map((said) => said.includes('Пояснение'))).toEqual([false, true]);
});

test('another goal drops the task, which belongs to the former one; a promise of a goal is under no task', () => {
  const [goal, task] = toClosingFacets(buildProgramme(), words.ru.getFixedT('ru', ['closing-page', 'common']), 'ru');
  expect(goal?.also?.('2', {} as never)).toEqual({ task: null });
  expect(task?.optionsOf({ indicator: { task: null } } as never)).toEqual([]);
  expect(task?.optionsOf({ indicator: { task: '1.7' } } as never)).toEqual(['1.7']);
});
