import { buildClosing } from '@mocks/handlers/closing';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { closingQuery, indicatorListQuery, programmeQuery } from '@/shared/api/queries';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import { ClosingAccount } from './closing-account';
import { toClosingRows } from './closing-rows';
import { type ClosingSearch, closingDefaults } from './closing-search';
import { toPaperNotes } from './paper-notes';

vi.mock('@/shared/pictures/picture-actions', () => ({
  PictureActions: ({ about }: { about: PictureAbout }) => <p data-testid="picture">{about.notes?.join(' ')}</p>,
}));

const list = buildIndicatorList();
const closing = buildClosing();
const rows = toClosingRows(list.indicators, closing, { withDemo: false });
const say = (key: string, values: Record<string, string | number> = {}) => plain(text.ru(`closing-page:${key}`, values));

const draw = (search: Partial<ClosingSearch> = {}) =>
  textOf(
    drawPart('ru', <ClosingAccount search={{ ...closingDefaults, ...search }} />, [
      [indicatorListQuery.queryKey, list],
      [closingQuery.queryKey, closing],
      [programmeQuery.queryKey, buildProgramme()],
    ]).container,
  );

describe('the account of the promises', () => {
  test('says how many there are, and of how many, once the reader has narrowed it', () => {
    expect(draw()).toContain(say('count.all', { count: rows.length }));
    const ofGoal = rows.filter(({ indicator }) => indicator.goal === '2').length;
    expect(draw({ goal: '2' })).toContain(say('count.found', { n: ofGoal, total: rows.length }));
  });

  test('warns of demo values where the reader has asked for them, on the page and in the saved picture, and nowhere else', () => {
    expect(draw()).not.toContain(say('reading.demoNote'));
    expect(screen.getByTestId('picture')).toHaveTextContent(text.ru('closing-page:picture.note'));
    document.body.innerHTML = '';
    expect(draw({ reading: 'with-demo' })).toContain(say('reading.demoNote'));
    expect(screen.getByTestId('picture')).toHaveTextContent(text.ru('closing-page:picture.noteDemo'));
  });

  test('has below the table the notes of the rows in view alone, each under the number that its row has', () => {
    const { texts, numberOf } = toPaperNotes(rows, 'ru');
    const inView = new Set(rows.filter(({ indicator }) => indicator.goal === '2').map(numberOf));
    const told = texts.flatMap((note, i) => (inView.has(i + 1) ? [`${i + 1}) ${note}`] : []));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(texts.length);
    expect(draw({ goal: '2' })).toContain(say('notes.paper', { notes: told.join(' ') }));
  });

  test('where none is left leads out of what was asked for', () => {
    draw({ goal: '1', task: '2.1' });
    expect(screen.getByRole('region', { name: text.ru('closing-page:empty.title') })).toBeVisible();
  });
});
