import { handlers } from '@mocks/handlers';
import { factKnowledge } from '@mocks/sources/fact-knowledge';
import { getResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { getAnswer } from '@/shared/api/answers';
import { backendFault, findBackendFaults } from './backend-findings';

type Answer = { regions?: { id: string }[]; indicators?: { id: string; unit: string }[] };

/** A backend that answers as the product's own API does, but for what `change` does to an answer. */
function serve(change: (answer: Answer) => Answer): void {
  vi.stubGlobal('fetch', async (input: RequestInfo | URL) => {
    const response = await getResponse(handlers, new Request(input));
    return Response.json(change((await response?.json()) as Answer));
  });
}
afterEach(() => vi.unstubAllGlobals());

const findings = async () =>
  (await findBackendFaults(factKnowledge)).map(({ code, file, column, values }) => [code, file, column, values['id']]);

test('the product’s own answers are fine', async () => {
  serve((answer) => answer);
  expect(await findings()).toEqual([]);
});

test('a backend without a region and with an indicator of its own is named', async () => {
  serve(({ regions, indicators, ...rest }) => ({
    ...rest,
    ...(regions && { regions: regions.filter(({ id }) => id !== 'KZ-71') }),
    ...(indicators && {
      indicators: indicators.map((indicator) => (indicator.id === 'r1-1-1' ? { ...indicator, id: 'r9-9-9' } : indicator)),
    }),
  }));
  expect(await findings()).toEqual([
    ['backend-region-missing', 'regions.json', null, 'KZ-71'],
    ['backend-indicator-missing', 'indicators.json', null, 'r1-1-1'],
    ['backend-indicator-unknown', 'indicators.json', null, 'r9-9-9'],
  ]);
});

test('a unit that the contract does not have is named by file and field', async () => {
  serve(({ indicators, ...rest }) => ({
    ...rest,
    ...(indicators && { indicators: indicators.map((indicator, i) => (i === 2 ? { ...indicator, unit: 'furlongs' } : indicator)) }),
  }));
  expect(await findings()).toEqual([['backend-contract', 'indicators.json', 'indicators.2.unit', undefined]]);
});

test.each([
  ['a connection that breaks', async () => Promise.reject(new TypeError('fetch failed')), 'fetch failed'],
  ['an answer without a list', async () => new Response(null, { status: 503 }), 'HTTP 503'],
])('%s is named with the address that was asked', async (_, answer, message) => {
  vi.stubGlobal('fetch', answer);
  const [finding] = await findBackendFaults(factKnowledge);
  expect(finding).toMatchObject({ code: 'backend-silent', values: { message } });
  expect(finding?.file).toMatch(/\/api\/v1\/(regions|indicators)\.json$/);
});

test('an answer that only a page asks for is named by file and field too; what is none of an answer is left alone', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [{ text: 'kk' }] }));
  const error = await getAnswer('ReleaseList', null, new AbortController().signal).catch((reason: unknown) => reason);
  expect(backendFault(error)).toMatchObject({ code: 'backend-contract', file: 'releases.json', column: 'current' });
  expect(backendFault(new RangeError('no key'))).toBeNull();
});
