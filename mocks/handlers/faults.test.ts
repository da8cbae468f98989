import { getResponse } from 'msw';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { faultHandlers, parseFault } from './faults';
import { handlers } from './index';

const ask = (path: string, first = faultHandlers('error', 'none')) =>
  getResponse([...first, ...handlers], new Request(`http://localhost/nysana/api/v1/${path}`));

afterEach(() => {
  vi.useRealTimers();
});

describe('the pretend server', () => {
  test('answers under any prefix of the site', async () => {
    const response = await ask('indicators/t1-1.json');
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toContain('application/json');
  });

  test.each(['indicators/t9-9.json', 'regions/KZ-99.json', 'years/2031.json', 'nothing'])('answers 404 and JSON for %s', async (path) => {
    const response = await ask(path);
    expect(response?.status).toBe(404);
    expect(await response?.json()).toEqual({ error: 'not-found', path });
  });

  test('sends tables as CSV', async () => {
    expect((await ask('verdicts.csv'))?.headers.get('content-type')).toContain('text/csv');
  });
});

describe('faults', () => {
  test('error answers 500, and only on its own path', async () => {
    const fault = faultHandlers('error', 'indicators.json');
    expect((await ask('indicators.json', fault))?.status).toBe(500);
    expect((await ask('programme.json', fault))?.status).toBe(200);
  });

  test('malformed answers JSON that is not the resource', async () => {
    const response = await ask('regions/KZ-10.json', faultHandlers('malformed', 'regions/*'));
    expect(response?.status).toBe(200);
    expect(await response?.json()).not.toHaveProperty('region');
  });

  test('slow answers rightly, later', async () => {
    vi.useFakeTimers();
    const answer = ask('programme.json', faultHandlers('slow', 'programme.json'));
    await vi.advanceTimersByTimeAsync(3000);
    expect((await answer)?.status).toBe(200);
  });

  test('timeout does not answer within a minute', async () => {
    vi.useFakeTimers();
    const settled = vi.fn();
    void ask('programme.json', faultHandlers('timeout', 'programme.json')).then(settled);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).not.toHaveBeenCalled();
  });

  test('the switch in the address is read, and anything else is no fault', () => {
    expect(parseFault('error:indicators.json')).toEqual({ kind: 'error', pathPattern: 'indicators.json' });
    expect(parseFault('slow:*')).toEqual({ kind: 'slow', pathPattern: '*' });
    expect([null, '', 'error', 'error:', 'nonsense:indicators.json'].map(parseFault)).toEqual([null, null, null, null, null]);
  });
});
