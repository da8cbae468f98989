import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

const main = () => (screen.getByRole('main').textContent ?? '').replaceAll('\u00A0', ' ');

test('has the answer, a table of every year and the way to the whole page, and nothing to navigate with', async () => {
  await openApp('/embed/kk/indicators/t1-2/?series=reading');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^PISA: 15 жастағы оқушылардың нәтижесі, оқу/);
  expect(main()).toContain('2022 жыл');
  expect(main()).toContain(text.kk('common:term.planOf', { year: 2021 }));
  for (const year of [2020, 2022, 2025])
    expect(screen.getByRole('rowheader', { name: new RegExp(`^${year}`), hidden: true })).toBeInTheDocument();
  const link = screen.getByRole('link', { name: text.kk('embed:openPage') });
  expect(link).toHaveAttribute('href', '/kk/indicators/t1-2/?series=reading');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('a path names part and facts as the query does', async () => {
  await openApp('/embed/kk/indicators/t1-2/reading/published/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^PISA: 15 жастағы оқушылардың нәтижесі, оқу/);
  expect(screen.getByRole('link', { name: text.kk('embed:openPage') })).toHaveAttribute(
    'href',
    '/kk/indicators/t1-2/?series=reading&facts=official',
  );
});

test('marks generated values, and says when the plan had lost force', async () => {
  await openApp('/embed/ru/indicators/r1-7-3/');
  expect(within(screen.getByRole('main')).getAllByText(text.kk('common:provenance.demoBadge')).length).toBeGreaterThan(0);
  expect(main()).toContain('демонстрационные');
  expect(main()).toContain('утратило силу 12 октября 2021 года');
});

test('keeps to official facts when the address asks for them, in the link as well', async () => {
  await openApp('/embed/kk/indicators/r1-7-3/?facts=official');
  expect(screen.queryByText(text.kk('common:provenance.demoBadge'))).toBeNull();
  expect(screen.getByRole('link', { name: text.kk('embed:openPage') })).toHaveAttribute('href', '/kk/indicators/r1-7-3/?facts=official');
});

test('gives no verdict where there is none', async () => {
  await openApp('/embed/kk/indicators/t2-2/');
  expect(main()).toContain(text.kk('common:state.discontinued'));
  expect(main()).toContain('баға берілмеді');
});

test('takes the theme of the host page from the address', async () => {
  await openApp('/embed/kk/indicators/t1-2/?theme=dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('an indicator that does not exist leads to the list', async () => {
  await openApp('/embed/kk/indicators/t9-9/');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.kk('common:message.unknownIndicator'));
});

test('the title of the document names the part that is framed, as its heading does', async () => {
  await openApp('/embed/ru/indicators/t1-2/?series=science');
  const heading = screen.getByRole('heading', { level: 1 }).textContent ?? '';
  expect(heading).toContain(', естествознание');
  expect(document.title.startsWith(`${heading}: график для вставки`)).toBe(true);
});
