import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildRegionList } from '@mocks/handlers/regions';
import { factKnowledge } from '@mocks/sources/fact-knowledge';
import { afterEach, expect, test, vi } from 'vitest';
import { describeFindings } from '@/build/commands/describe-findings';
import { findBackendFaults } from '@/build/prerender/backend-findings';
import type { IndicatorList } from '@/contracts/indicators';
import { LANGUAGES } from '@/domain/language';

const BACKEND = 'https://backend.test/api/v1';
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** The screen of text with which a build from such a backend stops, in both languages. */
async function refusalOf({ regions = buildRegionList(), indicators = buildIndicatorList() as unknown }) {
  vi.stubEnv('VITE_API_BASE_URL', BACKEND);
  const answers: Readonly<Record<string, unknown>> = { 'regions.json': regions, 'indicators.json': indicators };
  vi.stubGlobal('fetch', async (url: URL) => {
    const answer = answers[url.href.slice(BACKEND.length + 1)];
    return answer ? Response.json(answer) : new Response(null, { status: 404 });
  });
  const findings = await findBackendFaults(factKnowledge);
  return findings.length === 0 ? [] : LANGUAGES.map((language) => describeFindings(findings, language).split('\n')[0]);
}

async function expectRefusal(given: Parameters<typeof refusalOf>[0], line: RegExp): Promise<void> {
  const lines = await refusalOf(given);
  expect(lines).toEqual(LANGUAGES.map(() => expect.stringMatching(line)));
}

const withIndicators = (change: (list: IndicatorList) => unknown) => ({ indicators: change(buildIndicatorList()) });

test('a backend that keeps the contract and holds the programme is not refused', async () => {
  expect(await refusalOf({})).toEqual([]);
});

test('a backend without a region, and with one that the programme does not know, is named by file and region', async () => {
  const list = buildRegionList();
  await expectRefusal({ regions: { ...list, regions: list.regions.filter(({ id }) => id !== 'KZ-71') } }, /^regions\.json.*KZ-71/);
  const strange = { ...list.regions[0], id: 'KZ-99' } as (typeof list.regions)[number];
  await expectRefusal({ regions: { ...list, regions: [...list.regions, strange] } }, /^regions\.json.*KZ-99/);
});

test('an unknown unit, an indicator that is missing and a part that nobody knows are named by file and field', async () => {
  const unit = withIndicators((list) => ({
    ...list,
    indicators: list.indicators.map((indicator, i) => (i === 3 ? { ...indicator, unit: 'furlong' } : indicator)),
  }));
  await expectRefusal(unit, /^indicators\.json, indicators\.3\.unit: /);
  const missing = withIndicators((list) => ({ ...list, indicators: list.indicators.filter(({ id }) => id !== 'r1-7-2') }));
  await expectRefusal(missing, /^indicators\.json.*r1-7-2/);
  const part = withIndicators((list) => ({
    ...list,
    indicators: list.indicators.map((indicator) => ({
      ...indicator,
      series: indicator.series.map((series) =>
        indicator.id === 't1-1' && series.code === 'age-3-6' ? { ...series, code: 'age-0-6' } : series,
      ),
    })),
  }));
  await expectRefusal(part, /^indicators\.json.*t1-1.*age-3-6|^indicators\.json.*t1-1.*age-0-6/);
});
