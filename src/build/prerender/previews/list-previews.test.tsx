import { handlers } from '@mocks/handlers';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { decreeIndicators } from '@mocks/sources/decree';
import { getResponse } from 'msw';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';
import { toSeries } from '@/domain/indicator-judgement';
import { latestJudged } from '@/domain/judgement';
import kk from '@/locales/kk/common.json';
import ru from '@/locales/ru/common.json';
import { text } from '@/shared/i18n/text-fixture';
import { listPreviews, type Preview } from './list-previews';
import { roleColour } from './role-colour';

let previews: Record<'kk' | 'ru', Preview[]>;
beforeAll(async () => {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => getResponse(handlers, new Request(input, init)));
  previews = { kk: await listPreviews('kk'), ru: await listPreviews('ru') };
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function previewOf(language: 'kk' | 'ru', id: string): Preview {
  const found = previews[language].find(({ name }) => name === `${language}/${id}`);
  if (!found) throw new Error(`no picture of ${id}`);
  return found;
}

/** What is written in the picture; no-break spaces are for the eye. */
function textsOf({ svg }: Preview): string[] {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...picture.querySelectorAll('text')]
    .map((text) =>
      text.querySelector('tspan') ? [...text.querySelectorAll('tspan')].map((line) => line.textContent).join('\n') : text.textContent,
    )
    .map((text) => (text ?? '').replaceAll('\u00A0', ' '));
}

const verdictWords = (texts: typeof kk | typeof ru) =>
  Object.entries(texts).flatMap(([key, word]) =>
    /^(verdict\.(met|exceeded|near|behind|far|regressed)|outcome\.)/.test(key) ? [word] : [],
  );

describe('the pictures for messengers', () => {
  test('one for each indicator and one for all other pages, in each language', () => {
    for (const language of ['kk', 'ru'] as const) {
      expect(previews[language]).toHaveLength(buildIndicatorList().indicators.length + 1);
      expect(previews[language].filter(({ page }) => page === null)).toHaveLength(1);
      expect(new Set(previews[language].map(({ name }) => name)).size).toBe(previews[language].length);
    }
  });

  test('none has an accident in it, and all are 1200 by 630', () => {
    for (const { svg, alt } of [...previews.kk, ...previews.ru]) {
      expect(`${svg}${alt}`).not.toMatch(/undefined|NaN|Infinity|null|\{\{|\[object/);
      expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    }
  });

  test('PISA mathematics: fact and plan of the latest judged round, both years, and the verdict in word and colour', () => {
    const kazakh = previewOf('kk', 't1-2');
    expect(textsOf(kazakh)).toEqual(
      expect.arrayContaining([
        '2022 жыл: жоспардан алшақ',
        'Факт 2022',
        '425 балл',
        'Жоспар 2021',
        '470 балл',
        'Математика · балл · қорытынды белгісіз: нәтижесі күтілуде',
        'орындалған бөліктер: 0 / 3',
      ]),
    );
    expect(kazakh.svg).toContain(`rx="30" fill="${roleColour('verdict-far')}"`);
    expect(textsOf(previewOf('ru', 't1-2'))).toEqual(expect.arrayContaining(['2022 год: далек от плана', '425 баллов', '470 баллов']));
  });

  test('each indicator says what became of its promise', () => {
    expect(textsOf(previewOf('ru', 't1-2')).join(' ')).toContain('итог неизвестен: ожидается результат');
    expect(textsOf(previewOf('kk', 't1-2')).join(' ')).toContain('қорытынды белгісіз: нәтижесі күтілуде');
  });

  test('what is said behind the name of a part is the outcome of that part, not of the one that speaks for the indicator', () => {
    for (const { id, series, ...indicator } of buildIndicatorList().indicators) {
      const [first] = closeIndicator({ ...indicator, series }).parts;
      if (!first || series.length === 1) continue;
      const { closing } = first;
      const word = closing.kind === 'known' ? text.ru(`closing:outcome.${closing.closing}`) : text.ru(`closing:reason.${closing.reason}`);
      expect(textsOf(previewOf('ru', id)).join(' ').toLowerCase(), id).toContain(`: ${word.toLowerCase()}`);
    }
  });

  test('a source that was discontinued: its state, the plan, and no verdict', () => {
    const kazakh = textsOf(previewOf('kk', 't2-2'));
    expect(kazakh).toContain(text.kk('common:state.discontinued'));
    expect(kazakh.filter((text) => verdictWords(kk).includes(text))).toEqual([]);
    expect(kazakh).toContain('Жоспар 2025');
    expect(textsOf(previewOf('ru', 't2-2')).filter((text) => verdictWords(ru).includes(text))).toEqual([]);
    expect(kazakh.some((text) => text.startsWith('Факт'))).toBe(false);
  });

  test('a generated fact carries its word beside the number, an official one does not', () => {
    const count = (id: string) => textsOf(previewOf('kk', id)).filter((text) => text === kk['provenance.demoBadge']).length;
    expect(count('t1-2')).toBe(0);
    const generated = buildIndicatorList().indicators.find((indicator) => {
      const [part] = indicator.series;
      const latest = part && latestJudged(toSeries(indicator, part));
      return latest?.provenance === 'demo' && latest.basis === 'demo';
    });
    // beside the verdict, beside the number, and in the key of the chart
    expect(count(generated?.id ?? '')).toBe(3);
    const met = roleColour('verdict-met');
    expect(previewOf('kk', 't1-4').svg, 'a verdict that rests on it is hollow').toContain(
      `rx="30" fill="${roleColour('paper')}" stroke="${met}"`,
    );
  });

  test.each(decreeIndicators.map(({ id }) => id))('%s: what is said of a generated value says so, and nothing else does', async (id) => {
    const { indicators } = buildIndicatorList();
    const indicator = indicators.find((each) => each.id === id);
    const [part] = indicator?.series ?? [];
    if (!indicator || !part) throw new Error(id);
    const latest = latestJudged(toSeries(indicator, part));
    const inKey = part.points.some(({ provenance }) => provenance === 'demo') ? 1 : 0;
    const marks = (latest?.basis === 'demo' ? 1 : 0) + (latest?.provenance === 'demo' ? 1 : 0);
    for (const [language, words] of [
      ['kk', kk],
      ['ru', ru],
    ] as const) {
      const preview = previewOf(language, id);
      expect(textsOf(preview).filter((text) => text === words['provenance.demoBadge'])).toHaveLength(inKey + marks);
      const pill = /rx="30" fill="(#[0-9a-f]{6})"/.exec(preview.svg)?.[1];
      expect(pill === roleColour('paper')).toBe(latest === null || latest.basis === 'demo');
    }
  });

  test('the site leads with what became of the promises, published facts alone, and what is unknown is never full', () => {
    for (const language of ['kk', 'ru'] as const) {
      const { svg } = previewOf(language, 'site');
      const { known, kept, total } = countClosings(buildIndicatorList().indicators.map((indicator) => closeIndicator(indicator)));
      for (const number of [known, kept, total])
        expect(textsOf(previewOf(language, 'site')).join(' ')).toMatch(new RegExp(`\\b${number}\\b`));
      const bars = [...svg.matchAll(/<rect [^>]*height="56" fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill);
      expect(bars).not.toContain(roleColour('state'));
      expect(svg).toMatch(new RegExp(`height="53" fill="${roleColour('paper')}" stroke="${roleColour('state')}"[^>]*stroke-dasharray`));
      // the title does not touch what is counted below it
      const [title = '', counted = ''] = [...svg.matchAll(/<text font-size="[\d.]+"[^>]*>(?:<tspan[^>]*>[^<]*<\/tspan>)+<\/text>/g)].map(
        ([text]) => text,
      );
      const rowsOf = (text: string) => [...text.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
      expect(Math.min(...rowsOf(counted)) - Math.max(...rowsOf(title))).toBeGreaterThan(36);
    }
  });

  test('a year after 2021 is never judged without saying that the plan had lost force', () => {
    for (const preview of previews.kk) {
      const texts = textsOf(preview);
      const judged = /Факт (\d{4})/.exec(texts.join('\n'))?.[1];
      if (judged && Number(judged) > 2021) expect(texts.join(' ')).toContain('2021 жылғы 12 қазанда жойылды');
    }
  });

  test('a long title is broken at a space into two lines', () => {
    const title = textsOf(previewOf('kk', 'r1-1-1'))[2] ?? '';
    expect(title.split('\n')).toHaveLength(2);
    expect(title.replace('\n', ' ')).toBe('Педагог жалақысының орташа жалақыға қатынасы');
  });
});

test('the colours are those of the theme by day', () => {
  expect(roleColour('paper')).toBe('#ffffff');
  expect(() => roleColour('mood')).toThrow('mood');
});
