import { readFileSync } from 'node:fs';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail, buildYearDetail } from '@mocks/handlers/regions';
import { regions } from '@mocks/sources/regions';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { countEffects, toEffects } from '@/features/report/preview/effects';
import { toPreviewFacts } from '@/features/report/preview/preview-facts';
import { layOverAnswers } from '@/shared/api/answer-overlay';
import { indicatorListQuery, yearQuery } from '@/shared/api/queries';
import { applyPreview } from '@/shared/preview/apply-preview';
import { getPreview, setPreview } from '@/shared/preview/preview';
import { check, indicators, reporting } from './report-fixture';

const FILE = 'saved-by-libreoffice.xlsx';
const filled = () => check({ name: FILE, bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${FILE}`, import.meta.url))) });
const previewed = async () => toPreviewFacts(await filled(), reporting).filter(({ origin }) => origin?.source.id === 'akimat-2026');
const ASTANA = 'KZ-71';

afterEach(() => {
  setPreview(null);
  layOverAnswers((_, answer) => answer);
});

test('only what is new or other is shown, as not published, with the source that the form brings', async () => {
  const facts = await previewed();
  expect(facts.map(({ year, fact }) => `${year}: ${fact}`)).toEqual(['2020: 96.4', '2021: 97.1', '2022: 98.5']);
  expect(facts.every(({ provenance, region }) => provenance === 'unpublished' && region === ASTANA)).toBe(true);
});

test('an entry’s value and verdict before and after, all entries taken together', async () => {
  const region = regions.find(({ id }) => id === ASTANA);
  if (!region) throw new Error('no Astana');
  const effects = toEffects(await previewed(), { indicators, regions, details: [buildRegionDetail(region)] });
  expect(effects.map(({ after }) => after.value)).toEqual([96.4, 97.1, 98.5]);
  expect(effects.every(({ after }) => after.judgement.kind === 'judged' && after.judgement.provenance === 'unpublished')).toBe(true);
  const { added, changed, same } = countEffects(effects);
  expect(added + changed + same).toBe(effects.length);
});

test('a page that has come is shown with the entries, and what comes later has them already', async () => {
  const facts = await previewed();
  const preview = { files: [FILE], facts };
  const client = new QueryClient();
  const [year] = [2021];
  client.setQueryData(yearQuery(year).queryKey, buildYearDetail(year));
  client.setQueryData(indicatorListQuery.queryKey, buildIndicatorList());
  await applyPreview(client, preview);
  expect(getPreview()).toEqual({ kind: 'shown', preview });
  const shown = client.getQueryData(yearQuery(year).queryKey);
  const astana = shown?.series.find(({ series }) => series === 'age-1-6')?.regions.find(({ region }) => region === ASTANA);
  expect(astana).toMatchObject({ fact: 97.1, provenance: 'unpublished' });
  expect(client.getQueryData(indicatorListQuery.queryKey), 'no entry of the nation').toEqual(buildIndicatorList());
});

test('what cannot be cut anew leaves the page as it was and says that it failed', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  let answers = () => Promise.resolve('as built');
  await client.prefetchQuery({ queryKey: ['cut'], queryFn: () => answers(), staleTime: Number.POSITIVE_INFINITY });
  answers = () => Promise.reject(new Error('offline'));
  // somebody looks at it, or it would be asked for later
  const stop = new QueryObserver(client, { queryKey: ['cut'], queryFn: () => answers(), staleTime: Number.POSITIVE_INFINITY }).subscribe(
    () => undefined,
  );
  await applyPreview(client, { files: [], facts: [] });
  stop();
  expect(client.getQueryData(['cut'])).toBe('as built');
  expect(getPreview()?.kind).toBe('failed');
});
