import { buildIndicatorList } from '@mocks/handlers/indicators';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import type { Language } from '@/domain/language';
import { text } from '@/shared/i18n/text-fixture';
import { compareMethods } from './compare-methods';
import { toExample } from './example';
import { SECTION_IDS } from './sections';

const { indicators } = buildIndicatorList();

async function openMethod(language: Language) {
  await openApp(`/${language}/method/`);
  return screen.findByRole('heading', { level: 1 });
}

async function exampleOf(name: RegExp) {
  const link = await screen.findByRole('link', { name });
  const card = link.closest('li');
  if (!card) throw new Error('the example has no card');
  return { link, card: within(card), said: card.textContent?.replaceAll('\u00a0', ' ') ?? '' };
}

describe('the method page', () => {
  it('tells PISA mathematics 2022 in Kazakh with its numbers and leads to the indicator', async () => {
    await openMethod('kk');
    const { link, said } = await exampleOf(/PISA.*, математика/);
    for (const figure of ['470 балл', '425 балл', '45 балл', '423 балл', '480 балл', '57 балл', '79%', '34,5 ай', '4%', '90%']) {
      expect(said).toContain(figure);
    }
    expect(said).toContain(text.kk('common:verdict.far'));
    expect(link).toHaveAttribute('href', '/kk/indicators/t1-2/?series=mathematics');
  });

  it('says the rule with the numbers that judge, in words, in formulas and for those who hear the ruler', async () => {
    await openMethod('ru');
    const rule = textOf((await screen.findByRole('heading', { level: 2, name: text.ru('method:section.verdict') })).closest('section'));
    for (const sentence of ['не больше 10 % пути', 'не больше 30 % пути', 'g ≥ −0,3·S', 'g ≥ −0,1·S и (f − b)/(p − b) ≥ 0,5']) {
      expect(rule).toContain(sentence);
    }
    expect(
      screen.getByRole('img', { name: /более чем на 30.% – далек от плана\. Хуже на величину от 10.% до 30.% – отстает/ }),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent('{{');
  });

  it('tells R&D 2022 in Russian: close by the gap, behind by the second condition, 48 months', async () => {
    await openMethod('ru');
    const { card, said, link } = await exampleOf(/НИОКР|наук/i);
    const later = toExample(indicators, { id: 't2-1', code: 'total', year: 2022 })?.later;
    const ofLater = [later?.plan, later?.fact].map((figure) => `${figure?.toFixed(2).replace('.', ',')} %`);
    for (const figure of ['0,20 %', '0,12 %', '0,08 п.п.', '0,88 п.п.', '9 %', 'Опоздание – 48 месяцев', ...ofLater]) {
      expect(said).toContain(figure);
    }
    expect(card.getByText(text.ru('common:verdict.behind'))).toBeInTheDocument();
    expect(card.getByText(text.ru('common:verdict.far'))).toBeInTheDocument();
    expect(link).toHaveAttribute('href', '/ru/indicators/t2-1/');
  });

  it('names the alert rules with their numbers, and a case of the published facts for each', async () => {
    await openMethod('ru');
    const rule = await screen.findByText(/^Показатель региона отмечается в трех случаях/);
    expect(rule.textContent?.replaceAll('\u00a0', ' ')).toMatch(
      /более чем на 10 п\.п\.; занимает последнее место 3 года подряд.+не менее чем по 3 регионам/,
    );
    const cases = rule.nextElementSibling?.textContent ?? '';
    for (const told of [/хуже собственного уровня 2018 года/, /хуже медианы регионов на \d\d/]) expect(cases).toMatch(told);
  });

  it('compares the methods with the figures of the decree', async () => {
    await openMethod('ru');
    const row = await screen.findByRole('row', { name: /Процент исполнения/ });
    const { execution, growth, ours, series, values } = compareMethods(indicators);
    expect(within(row).getByText(`${execution.content} из ${series}`)).toBeInTheDocument();
    expect(within(screen.getByRole('row', { name: /Темп роста/ })).getByText(`${growth.discontent} из ${values}`)).toBeInTheDocument();
    expect(
      within(screen.getByRole('row', { name: /Правило сайта «Нысана»/ })).getByText(`${ours.discontent} из ${values}`),
    ).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`\\(${Math.round((100 * growth.discontent) / values)} %\\)`))).toBeInTheDocument();
  });

  it('lists its parts, each a heading that the contents lead to', async () => {
    await openMethod('kk');
    const contents = within(screen.getByRole('navigation', { name: text.kk('method:contents') }));
    const links = contents.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(SECTION_IDS.map((id) => `#${id}`));
    for (const link of links) {
      const section = screen.getByRole('heading', { level: 2, name: link.textContent ?? '' }).parentElement;
      expect(section?.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('folds on a phone what is not its first answer, and a jump to a part opens its fold', async () => {
    await openMethod('kk');
    const folds = SECTION_IDS.map((id) => document.getElementById(id)?.closest('details'));
    expect(folds[0]).toBeNull();
    for (const fold of folds.slice(1)) expect(fold).toHaveAttribute('data-print', 'open');
  });

  it('opens with the number that the rule was made for', async () => {
    await openMethod('ru');
    const { execution, series } = compareMethods(indicators);
    expect(screen.getByRole('heading', { level: 2, name: new RegExp(`${execution.content} случаях из ${series}`) })).toBeVisible();
  });

  it('names all eight states and the moved rounds of PISA', async () => {
    await openMethod('ru');
    const states = within(screen.getByRole('table', { name: text.ru('method:states.caption') }));
    expect(states.getAllByRole('rowheader')).toHaveLength(8);
    const rounds = screen.getByRole('table', { name: /Циклы исследований/ });
    expect(within(rounds).getByRole('row', { name: 'PISA 2021 2022 декабрь 2023 года' })).toBeInTheDocument();
    expect(
      within(rounds).getByRole('row', { name: /^PISA 2024 2025 Ожидается результат Срок публикации – сентябрь 2026 года/ }),
    ).toBeInTheDocument();
  });

  it('stands without its examples when the indicators do not come', async () => {
    const isGone = ({ url }: Request) => url.endsWith('/indicators.json');
    await openApp('/kk/method/', (request) => (isGone(request) ? new Response(null, { status: 500 }) : fromMocks(request)));
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { level: 2, name: text.kk('method:section.states') })).toBeInTheDocument();
  });
});
