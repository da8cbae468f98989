import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from './guarded-test.ts';
import { answerOf, LANGUAGES, type Language, open, text } from './site.ts';

const VERDICTS = ['met', 'near', 'behind', 'far', 'regressed'];

const published = csvParse(readFileSync(path.resolve(process.env['JOURNEYS_DIST'] ?? 'dist', 'api/v1/verdicts.csv'), 'utf8'));
interface Part {
  readonly code: string;
  readonly baseline: { readonly value: number } | null;
  readonly points: readonly { readonly plan: number | null }[];
}
interface Indicator {
  readonly id: string;
  readonly level: string;
  readonly regionalAggregation: string;
  readonly additiveParts: boolean;
  readonly series: readonly Part[];
}
const { indicators } = answerOf<{ indicators: Indicator[] }>('indicators.json');

interface Block {
  /** Of this page, the block that is marked with what it counts. */
  readonly address: string;
  readonly counted: string;
  readonly region: string;
  readonly year: number;
  readonly level: 'target' | null;
}

const BLOCKS: readonly Block[] = [
  { address: '?year=2025', counted: 'targets', region: 'KZ', year: 2025, level: 'target' },
  { address: '?year=2024', counted: 'indicators', region: 'KZ', year: 2024, level: null },
  { address: 'indicators/?year=2025', counted: 'indicators', region: 'KZ', year: 2025, level: null },
  { address: 'regions/KZ-39/?year=2020', counted: 'indicators', region: 'KZ-39', year: 2020, level: null },
  { address: 'briefing/?year=2025', counted: 'finding', region: 'KZ', year: 2025, level: 'target' },
  { address: 'briefing/?region=KZ-39&year=2020', counted: 'finding', region: 'KZ-39', year: 2020, level: null },
  { address: 'present/?year=2025', counted: 'indicators', region: 'KZ', year: 2025, level: null },
];

interface Counts {
  readonly published: number;
  readonly demo: number;
  /** Without a verdict, those whose promise has ended among them. */
  readonly others: number;
}

/** The way that a part has promised: of equally bad parts the one whose gap is the largest piece of it stands for the indicator. */
function wayOf(id: string, code: string): number {
  const part = indicators.find((one) => one.id === id)?.series.find((each) => each.code === code);
  const target = part?.points.findLast(({ plan }) => plan !== null)?.plan ?? Number.NaN;
  return Math.abs(target - (part?.baseline?.value ?? 0));
}

/** The indicators of a group by what their worst known part rests on, from nothing but the published verdicts and plans. */
function countsOf({ region, year, level }: Block, official: boolean): Counts {
  const asked = indicators.filter(
    (one) => (level === null || one.level === level) && (region === 'KZ' || one.regionalAggregation !== 'none'),
  );
  const bases = asked.map(({ id, additiveParts }) => {
    const parts = published.filter(
      (line) =>
        line['indicator'] === id &&
        line['region'] === region &&
        line['year'] === String(year) &&
        (region === 'KZ' || !additiveParts || line['series'] === 'total'),
    );
    const known = parts.filter(({ verdict, basis }) => verdict !== '' && (!official || basis !== 'demo'));
    const worst = Math.max(...known.map(({ verdict = '' }) => VERDICTS.indexOf(verdict)));
    const equal = known.filter(({ verdict = '' }) => VERDICTS.indexOf(verdict) === worst);
    const badness = ({ series = '', gap = '' }: (typeof known)[number]) => Number(gap) / wayOf(id, series);
    return equal.toSorted((a, b) => badness(a) - badness(b)).map(({ basis }) => basis);
  });
  const demo = bases.filter(([basis]) => basis === 'demo').length;
  const others = bases.filter(([basis]) => basis === undefined).length;
  return { published: bases.length - demo - others, demo, others };
}

/** The number that a sentence gives for a kind of basis; 0 where it does not speak of it. */
function said(sentence: string, language: Language, key: string): number {
  const words = text(language, 'common', key).replaceAll('\u00A0', ' ').replace('{{n}}', '(\\d+)');
  return Number(new RegExp(words).exec(sentence.replaceAll('\u00A0', ' '))?.[1] ?? 0);
}

for (const language of LANGUAGES) {
  for (const block of BLOCKS) {
    for (const facts of ['all', 'official'] as const) {
      test(`${language}: /${block.address} says of its ${block.counted} what they rest on, facts=${facts}`, async ({ page }) => {
        const expected = countsOf(block, facts === 'official');
        await open(page, `/${language}/${block.address}${facts === 'official' ? '&facts=official' : ''}`);
        const element = page.locator(`main [data-counted="${block.counted}"]`).first();
        const isKnown = expected.published + expected.demo > 0;
        // what is unknown is said to be unknown, and no count of met ones stands there
        if (!isKnown && block.counted === 'targets') {
          await expect(element).toHaveCount(0);
          await expect(page.locator('#headline')).toContainText(String(expected.others));
          return;
        }
        const numbers = async (...keys: string[]) => {
          const sentence = (await element.textContent()) ?? '';
          return keys.map((key) => said(sentence, language, key));
        };
        // the page is prerendered with the year and the facts that it begins with
        await expect.poll(() => numbers('basis.published', 'basis.demo')).toEqual([expected.published, expected.demo]);
        if (!isKnown || block.counted === 'finding') return;
        const [unknown = 0, ended = 0] = await numbers('basis.unknown', 'basis.ended');
        expect(unknown + ended).toBe(expected.others);
      });
    }
  }
}
