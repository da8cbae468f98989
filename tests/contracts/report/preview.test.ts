import { readFileSync } from 'node:fs';
import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionDetail, buildYearDetail } from '@mocks/handlers/regions';
import { decreeIndicators } from '@mocks/sources/decree';
import { regions } from '@mocks/sources/regions';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { isError } from '@/domain/checks/check-list';
import { countEffects, toEffects } from '@/features/report/preview/effects';
import { measureKey, toPreviewFacts } from '@/features/report/preview/preview-facts';
import { toWholeEffect } from '@/features/report/preview/whole-effect';
import { isLaidOver, layOverAnswers } from '@/shared/api/answer-overlay';
import { indicatorListQuery, yearQuery } from '@/shared/api/queries';
import { overlayIndicatorDetail, overlayOf } from '@/shared/overlay/overlay';
import { applyPreview } from '@/shared/preview/apply-preview';
import { getPreview, setPreview } from '@/shared/preview/preview';
import { check, commitments, indicators, reporting } from './report-fixture';

const FILE = 'saved-by-libreoffice.xlsx';
const filled = () => check({ name: FILE, bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${FILE}`, import.meta.url))) });
const previewed = async () => toPreviewFacts(await filled(), reporting).filter(({ origin }) => origin?.source.id === 'akimat-2026');
const ASTANA = 'KZ-71';

afterEach(() => {
  setPreview(null);
  layOverAnswers(null);
});

test('only what is new or other is shown, as not published, with the source that the form brings', async () => {
  const facts = await previewed();
  expect(facts.map(({ year, fact }) => `${year}: ${fact}`)).toEqual(['2020: 96.4', '2021: 97.1', '2022: 98.5']);
  expect(facts.every(({ provenance, region }) => provenance === 'unpublished' && region === ASTANA)).toBe(true);
});

test('an entry’s value and verdict before and after, all entries taken together', async () => {
  const region = regions.find(({ id }) => id === ASTANA);
  if (!region) throw new Error('no Astana');
  const effects = toEffects(await previewed(), { indicators, regions, details: [buildRegionDetail(region)], reporting, commitments });
  expect(effects.map(({ after }) => after.value)).toEqual([96.4, 97.1, 98.5]);
  expect(effects.every(({ after }) => after.judgement?.kind === 'judged' && after.judgement.provenance === 'unpublished')).toBe(true);
  const { added, changed, same } = countEffects(effects);
  expect(added + changed + same).toBe(effects.length);
});

const HEADING = 'indicator,series,region,year,value,definition,unit,confidence,source,note';
const ofTable = async (...rows: readonly string[]) => {
  const result = await check({ name: 'a.csv', bytes: new TextEncoder().encode([HEADING, ...rows].join('\n')) });
  expect(result.findings.filter(isError)).toEqual([]);
  return result;
};

test('years before the programme are shown and not judged', async () => {
  const facts = toPreviewFacts(await ofTable('r1-1-1,total,KZ,2019,94.1,programme,percent,verified,decree-988,'), reporting);
  const [effect] = toEffects(facts, { indicators, regions, details: [], reporting, commitments });
  expect(effect?.after.value).toBe(94.1);
  expect(effect?.after.judgement?.kind).not.toBe('judged');
});

test('a measure by another definition is shown where the site knows it, and never judged', async () => {
  const { detail, measure } = otherMeasure();
  const { indicator, code } = measure;
  const row = `${indicator},${code},KZ,2019,${measure.points[0]?.value ?? 1},other,,verified,decree-988,`;
  const unit = reporting.series.find((each) => each.indicator === indicator && each.series === code)?.unit ?? '';
  const result = await ofTable(row.replace('other,,', `other,${unit},`));
  expect(toPreviewFacts(result, reporting)).toEqual([]);
  const { title, unitLabel, decimals, reason } = measure;
  const measures = new Map([[measureKey({ indicator, series: code }), { title, unitLabel, decimals, reason }]]);
  const facts = toPreviewFacts(result, reporting, measures);
  const [effect] = toEffects(facts, { indicators, regions, details: [], reporting, commitments });
  expect(effect).toMatchObject({ before: { value: null }, after: { provenance: 'unpublished', judgement: null } });
  const shown = overlayIndicatorDetail(detail, overlayOf(facts));
  expect(shown.indicator).toEqual(detail.indicator);
  const points = shown.related.find((each) => each.code === code)?.points;
  expect(points?.find(({ year }) => year === 2019)?.provenance).toBe('unpublished');
});

/** A measure of the nation that has no value of 2019 yet. */
function otherMeasure() {
  for (const { id } of indicators) {
    const detail = buildIndicatorDetail(decreeIndicators.find((each) => each.id === id) ?? raise());
    const found = detail.related.find(({ points }) => points.every(({ year }) => year !== 2019));
    if (found) return { detail, measure: { ...found, indicator: id } };
  }
  return raise();
}

function raise(): never {
  throw new Error('the data hold no such measure');
}

test('nothing changes in the overview without national facts; a national one changes its counts and its attention list', async () => {
  const none = toWholeEffect(indicators, await previewed());
  expect(none.after).toEqual(none.before);
  expect([none.come, none.gone]).toEqual([[], []]);

  const { year } = none;
  const part = indicators.flatMap((indicator) => indicator.series.map((series) => ({ indicator, series })));
  const lost = part.find(({ indicator, series }) =>
    none.before.attention.some((line) => line.indicatorId === indicator.id && line.seriesCode === series.code),
  );
  const plan = lost?.series.points.find((point) => point.year === year)?.plan;
  if (!lost || plan == null) throw new Error('nobody needs attention');
  const [template] = await previewed();
  if (!template) throw new Error('no fact');
  const fact = { ...template, indicator: lost.indicator.id, series: lost.series.code, region: 'KZ' as const, year, fact: plan };
  const kept = toWholeEffect(indicators, [fact]);
  expect(kept.gone.map(({ indicatorId }) => indicatorId)).toContain(lost.indicator.id);
  expect(kept.after.all.basis.unpublished).toBe(1);
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
  client.setQueryData(yearQuery(2021).queryKey, buildYearDetail(2021));
  await applyPreview(client, { files: [FILE], facts: await previewed() });
  stop();
  expect(client.getQueryData(['cut'])).toBe('as built');
  expect(client.getQueryData(yearQuery(2021).queryKey), 'no facts of the entries beside those of now').toEqual(buildYearDetail(2021));
  expect(isLaidOver(), 'nor in what is asked for later').toBe(false);
  expect(getPreview()?.kind).toBe('failed');
});

test.each([[[null]], [[{ indicator: 't1-1', year: 2021 }]]])(
  'entries that another release has kept otherwise are not shown: %j',
  async (facts) => {
    await applyPreview(new QueryClient(), { files: [FILE], facts: facts as never });
    expect(getPreview()?.kind).toBe('failed');
    expect(isLaidOver()).toBe(false);
  },
);
