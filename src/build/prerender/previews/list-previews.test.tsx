import { handlers } from '@mocks/handlers';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { decreeIndicators } from '@mocks/sources/decree';
import { getResponse } from 'msw';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';
import kk from '@/locales/kk/common.json';
import ru from '@/locales/ru/common.json';
import { VERDICT_OF } from '@/shared/closing/closing-badge';
import { inSentence } from '@/shared/i18n/one-stop';
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

const read = new Map<Preview, string[]>();

/** What is written in the picture; no-break spaces are for the eye. */
function textsOf(preview: Preview): string[] {
  const texts = read.get(preview) ?? readTexts(preview);
  read.set(preview, texts);
  return texts;
}

function readTexts({ svg }: Preview): string[] {
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

  test('PISA mathematics: that its outcome is awaited leads; fact and plan of the last known round, both years, and its verdict follow as such', () => {
    const kazakh = previewOf('kk', 't1-2');
    expect(textsOf(kazakh)).toEqual(
      expect.arrayContaining([
        text.kk('closing:picture.closingUnknown'),
        'Нәтижесі күтілуде\nСоңғы баға, 2022 жыл: жоспардан алшақ',
        'Факт 2022',
        '425 балл',
        'Жоспар 2021',
        '470 балл',
        'Математика · балл',
        'Белгілі: 0 / 3',
      ]),
    );
    expect(kazakh.svg).not.toContain(roleColour('verdict-far'));
    expect(textsOf(previewOf('ru', 't1-2'))).toEqual(
      expect.arrayContaining(['Ожидается результат\nПоследняя оценка, 2022 год: далек от плана', '425 баллов', '470 баллов']),
    );
  });

  test.each(decreeIndicators.map(({ id }) => id))(
    '%s: the pill is the outcome of the part that is drawn, as the closing account has it',
    (id) => {
      const indicator = buildIndicatorList().indicators.find((each) => each.id === id);
      const closing = indicator && closeIndicator(indicator).parts.find(({ code }) => code === indicator.series[0]?.code)?.closing;
      if (!closing) throw new Error(id);
      for (const [language, say] of Object.entries(text) as ['kk' | 'ru', typeof text.ru][]) {
        const isKnown = closing.kind === 'known';
        const word = say(isKnown ? `closing:outcome.${closing.closing}` : `closing:reason.${closing.reason}`);
        const outcome = say(isKnown ? 'closing:picture.closing' : 'closing:picture.closingUnknown', { word: inSentence(word) });
        const preview = previewOf(language, id);
        expect(textsOf(preview)).toContain(outcome);
        if (!isKnown) expect(textsOf(preview).join('\n').split('\n')).toContain(word);
        expect(preview.alt, 'who does not see it is told the same').toContain(isKnown ? outcome : `${outcome}: ${inSentence(word)}`);
        // full is known; that nobody knows is outlined, never in the colour of a verdict
        const [, fill, stroke] = /rx="30" fill="(#[0-9a-f]{6})"(?: stroke="(#[0-9a-f]{6})")?/.exec(preview.svg) ?? [];
        if (isKnown) expect(fill).toBe(roleColour(`verdict-${VERDICT_OF[closing.closing]}`));
        else expect([fill, stroke]).toEqual([roleColour('paper'), roleColour('state')]);
        const judged = isKnown ? closing.decided : closing.lastKnown;
        expect(textsOf(preview).filter((each) => /^Факт \d{4}$/.test(each))).toEqual(judged ? [`Факт ${judged.year}`] : []);
      }
    },
  );

  test('a source that was discontinued: its state, the plan, and no verdict', () => {
    const kazakh = textsOf(previewOf('kk', 't2-2'));
    expect(kazakh).toContain(text.kk('closing:reason.discontinued'));
    expect(kazakh.filter((text) => verdictWords(kk).includes(text))).toEqual([]);
    expect(kazakh).toContain('Жоспар 2025');
    expect(textsOf(previewOf('ru', 't2-2')).filter((text) => verdictWords(ru).includes(text))).toEqual([]);
    expect(kazakh.some((text) => text.startsWith('Факт'))).toBe(false);
  });

  test.each(decreeIndicators.map(({ id }) => id))('%s: generated values stand in the chart alone, under their word in its key', (id) => {
    const points = buildIndicatorList().indicators.find((each) => each.id === id)?.series[0]?.points ?? [];
    const marks = points.some(({ provenance }) => provenance === 'demo') ? 1 : 0;
    for (const [language, words] of [
      ['kk', kk],
      ['ru', ru],
    ] as const) {
      expect(textsOf(previewOf(language, id)).filter((each) => each === words['provenance.demoBadge'])).toHaveLength(marks);
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
