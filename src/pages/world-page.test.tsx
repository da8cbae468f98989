import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { text } from '@/shared/i18n/text-fixture';

const card = async (name: string | RegExp) => screen.findByRole('region', { name });

test('a comparison says its year, its source, its place in the decree and both sides with their unit', async () => {
  await openApp('/ru/world/');
  const said = textOf(await card(/^Доля внеурочной деятельности/));
  for (const words of ['2018 год', 'TALIS-2018', 'Казахстан: 69 %', 'ОЭСР: 47 %']) expect(said).toContain(words);
});

test('a place is told with how many were compared; where nobody says how many, it is said and not drawn', async () => {
  await openApp('/ru/world/');
  const known = await card(/^PIAAC: математическая грамотность/);
  expect(textOf(known)).toContain('Казахстан: 33-е место');
  expect(textOf(known)).toContain('Сравнивали стран: 39');
  const unknown = await card(/^PIAAC: компетенции взрослых/);
  expect(textOf(unknown)).toContain(text.ru('world:rank.unknown'));
  const drawn = (element: HTMLElement) => element.querySelectorAll('[aria-hidden="true"]').length;
  expect([drawn(known) > 0, drawn(unknown)]).toEqual([true, 0]);
});

test('what the decree leaves out is named, never filled in', async () => {
  await openApp('/kk/world/');
  const [piaac] = await screen.findAllByRole('region', { name: /^PIAAC/ });
  expect(textOf(piaac)).toContain(text.kk('world:year.none'));
  expect(textOf(await card(/^Жаһандық әл-ауқат индексі/))).toContain(text.kk('world:source.none'));
});

test('from a comparison the indicators of the same thing are one press away', async () => {
  await openApp('/kk/world/');
  const links = within(await card(/^Кемінде бір жыл балабақшаға/)).getAllByRole('link', { name: /\(t1-/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/kk/indicators/t1-1/', '/kk/indicators/t1-2/']);
  expect(links.map(textOf)).toEqual(['Мектепке дейінгі тәрбие мен оқытумен қамту (t1-1)', 'PISA: 15 жастағы оқушылардың нәтижесі (t1-2)']);
});

test('where the decree names others alone the card says so; that nothing came later, and that a ranking ended, is said once for all, and where something did it stands beside', async () => {
  await openApp('/ru/world/');
  const others = textOf(await card(/^Доля учащихся, участвующих в научных соревнованиях/));
  expect(others).toContain(text.ru('world:own.none'));
  expect(others).not.toContain(text.ru('world:later.none'));
  expect(await screen.findByText(new RegExp(text.ru('world:later.others')))).toBeVisible();
  const graduates = textOf(await card(/«Навыки выпускников»/));
  expect(graduates).not.toContain('ВЭФ прекратил публикацию рейтинга стран');
  expect(screen.getAllByText(/ВЭФ прекратил публикацию рейтинга стран/)).toHaveLength(1);
  expect(graduates).not.toContain(text.ru('world:later.none'));
  const scientists = textOf(await card(/^Число ученых на 1 млн/));
  expect(scientists).toMatch(/Опубликован позже сходный показатель: .*, 2022 год – 18 014 чел\./);
  for (const absent of ['own.none', 'later.none'] as const) expect(scientists).not.toContain(text.ru(`world:${absent}`));
});

test('how many times one is the other is held against no absolute number, which stands where it is like', async () => {
  await openApp('/ru/world/');
  expect(textOf(await card(/^Число ученых на 1 млн населения/))).toContain('сходный показатель: Численность исследователей');
  const times = textOf(await card(/^Во сколько раз число ученых/));
  for (const later of ['сходный показатель', text.ru('world:file.later')]) expect(times).not.toContain(later);
});
