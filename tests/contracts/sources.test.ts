import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildProgramme } from '@mocks/handlers/programme';
import { buildRegionDetail, buildYearDetail } from '@mocks/handlers/regions';
import { buildSourceList } from '@mocks/handlers/source-list';
import { events } from '@mocks/sources/annexes';
import { lineageOf } from '@mocks/sources/closing';
import { decreeIndicators, release } from '@mocks/sources/decree';
import { officialFacts } from '@mocks/sources/official-facts';
import { regions } from '@mocks/sources/regions';
import { sourceTable } from '@mocks/sources/source-table';
import { studyErrors } from '@mocks/sources/study-errors';
import { describe, expect, test } from 'vitest';
import type { Source } from '@/contracts/parts';
import { SERIES_YEARS } from '@/domain/series';
import { addressFault } from '@/domain/source-address';

const sources = [...sourceTable.values()];

/** Every source that any answer carries, wherever it stands in it. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'foreign' in value && 'address' in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

const answers = [
  buildSourceList(),
  buildProgramme(),
  ...decreeIndicators.map(buildIndicatorDetail),
  ...regions.map(buildRegionDetail),
  ...SERIES_YEARS.map(buildYearDetail),
];

describe('the table of sources', () => {
  test('holds each publication once, and none that nothing refers to', () => {
    const names = sources.flatMap(({ title }) => [title.kk, ...(title.kk === title.ru ? [] : [title.ru])]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    const fates = decreeIndicators.flatMap(({ id }) => lineageOf(id)).flatMap(({ source }) => source?.id ?? []);
    const used = new Set([
      ...officialFacts.map(({ source }) => source.id),
      ...events.map(({ source }) => source),
      ...fates,
      ...[...studyErrors.errors, ...studyErrors.said].map(({ source }) => source.id),
      release.decree,
    ]);
    expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('an act of law is cited in the reader’s language', () => {
    const acts = sources.filter(({ address }) => address?.ru.startsWith('https://adilet.zan.kz/'));
    expect(acts.map(({ id }) => id)).toContain('decree-988');
    for (const { address } of acts) {
      expect(address?.kk).toMatch(/^https:\/\/adilet\.zan\.kz\/kaz\//);
      expect(address?.ru).toBe(address?.kk.replace('/kaz/', '/rus/'));
    }
  });

  test('says its name in Kazakh letters on a Kazakh page: words that stay in another language are marked as such', () => {
    const unmarked = sources.flatMap(({ id, title, foreign }) =>
      [title.kk, title.ru]
        .map((text) => text.replace(foreign?.text ?? '', ''))
        // a name of a site or an agency is one word; two Latin words in a row are a text in another language
        .filter((text) => /[a-z]+ [a-z]{2,}/i.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(unmarked).toEqual([]);
  });
});

test('every address in the answers opens as it stands, in both languages', () => {
  const addresses = answers.flatMap((answer) => sourcesIn(answer)).flatMap(({ address }) => (address ? [address.kk, address.ru] : []));
  expect(addresses).toContain(
    'https://github.com/kazstat/sdg-data-kazstat/blob/72277878d12502232b21c3d4b8ac459630b4f578/data/indicator_9-5-1.csv',
  );
  expect(addresses.filter((address) => addressFault(address) !== null)).toEqual([]);
});

test('the list of sources counts every official fact, and the ones that the decree states', () => {
  const counted = buildSourceList().sources.reduce((sum, { facts }) => sum + facts, 0);
  const stated = decreeIndicators.flatMap(({ series }) => series.flatMap(({ decreeFacts }) => Object.keys(decreeFacts)));
  expect(counted).toBe(officialFacts.length + stated.length);
});
