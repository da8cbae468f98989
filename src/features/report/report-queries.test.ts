import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { buildRegionList } from '@mocks/handlers/regions';
import { describe, expect, test } from 'vitest';
import { ask, fromMocks } from '@/app/mocks-fixture';
import { bodiesQuery } from './bodies-query';
import { placeNamesQuery, promiseNamesQuery } from './place-names-query';
import { dueQuery, qualityQuery } from './quality/quality-query';

const { indicators } = buildIndicatorList();

describe('who can be chosen in the form', async () => {
  const { data } = await ask(bodiesQuery);

  test('each body that answers for an indicator, in the order of the programme, and none that answers for nothing', () => {
    const answering = new Set(indicators.flatMap(({ agencies }) => agencies));
    const expected = buildProgramme()
      .agencies.map(({ code }) => code)
      .filter((code) => answering.has(code) && code !== 'akimats');
    expect(data.agencies.map(({ code }) => code)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  test('the akimats are not one body: each region reports for itself', () => {
    expect(data.agencies.map(({ code }) => code)).not.toContain('akimats');
    expect(data.regions.map(({ id }) => id)).toEqual(buildRegionList().regions.map(({ id }) => id));
  });

  test('a region has the names of all its years, and nothing of its figures', () => {
    for (const region of data.regions) {
      expect(region.names.length).toBeGreaterThan(0);
      expect(Object.keys(region)).toEqual(['id', 'names']);
    }
  });
});

describe('what a list of findings calls its places', () => {
  test('every part of every indicator has its name, and no figure comes along', async () => {
    const { data, asked } = await ask(placeNamesQuery);
    expect(data.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
    for (const [i, { series }] of data.entries()) {
      expect(series).toEqual(indicators[i]?.series.map(({ code, short }) => ({ code, short })));
    }
    expect(asked).toEqual(['indicators.json']);
  });

  test('the promises cost their file only where they are asked for, and are called by their own words', async () => {
    const { data, asked } = await ask(promiseNamesQuery);
    expect(asked).toEqual(['decree/commitments.json']);
    for (const [id, text] of Object.entries(data)) {
      expect(id).toMatch(/^c-/);
      expect(text.kk && text.ru).toBeTruthy();
    }
  });
});

describe('who has reported what', async () => {
  const { data } = await ask(qualityQuery);

  test('the page of the form says the same of all together, and carries nothing else of it', async () => {
    const { due, published } = data.total;
    expect((await ask(dueQuery)).data).toEqual({ due, published });
    expect(due).toBeGreaterThan(published);
  });

  const sum = (counts: readonly { readonly due: number; readonly published: number }[]) =>
    counts.reduce((all, { due, published }) => ({ due: all.due + due, published: all.published + published }), { due: 0, published: 0 });

  test('what is due from the nation and from the regions is all that is due, and so is what they have published', () => {
    const { due, published } = data.total;
    expect(sum([...data.indicators.nation, ...data.indicators.regions].map(({ total }) => total))).toEqual({ due, published });
  });

  test('the regions have to report what is due of the indicators of regions, without what an international study measures', () => {
    const ofIndicators = sum(data.indicators.regions.map(({ total }) => total));
    const ofRegions = sum(data.regions.map(({ counts }) => counts));
    expect(ofRegions.due).toBeLessThanOrEqual(ofIndicators.due);
    expect(ofRegions.published).toBeLessThanOrEqual(ofIndicators.published);
    expect(ofRegions.due).toBeGreaterThan(0);
  });

  test('a hint is no error: what is published has passed all that refuses a row', () => {
    for (const { file, line } of data.hints) {
      expect(file).toBe('facts.csv');
      // the first line names the columns
      expect(line).toBeGreaterThan(1);
    }
  });
});

test('a file that does not come fails the whole: a count of what is missing would be a count of nothing', async () => {
  const isGone = (request: Request) => request.url.endsWith('/reporting.json');
  await expect(
    ask(qualityQuery, (request) => (isGone(request) ? new Response(null, { status: 500 }) : fromMocks(request))),
  ).rejects.toThrow('reporting.json');
});
