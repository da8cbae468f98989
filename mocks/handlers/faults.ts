import { delay, HttpResponse, http, type RequestHandler } from 'msw';
import { API_ROOT } from './index';

/** The ways in which a server lets its readers down. */
export const FAULT_KINDS = ['error', 'timeout', 'malformed', 'slow'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const SLOW_MS = 3000;

/**
 * Handlers that stand before the ordinary ones and spoil the paths of a pattern, for example `indicators.json` or `indicators/*`.
 * `error` answers 500, `timeout` never answers, `malformed` answers JSON that breaks every contract, `slow` answers rightly after 3 seconds.
 */
export function faultHandlers(kind: FaultKind, pathPattern: string): RequestHandler[] {
  return [http.get(`*${API_ROOT}${pathPattern}`, () => spoil(kind))];
}

/** `undefined`: the handlers that come after answer. */
async function spoil(kind: FaultKind): Promise<Response | undefined> {
  switch (kind) {
    case 'error':
      return HttpResponse.json({ error: 'internal' }, { status: 500 });
    case 'malformed':
      return HttpResponse.json({ indicators: [{ id: 'broken' }] });
    case 'timeout':
    case 'slow':
      await delay(kind === 'slow' ? SLOW_MS : 'infinite');
      return undefined;
  }
}

/** Reads `error:indicators.json`; `null` for anything that is not a fault. */
export function parseFault(text: string | null): { kind: FaultKind; pathPattern: string } | null {
  const [name, pathPattern] = text?.split(':', 2) ?? [];
  const kind = FAULT_KINDS.find((candidate) => candidate === name);
  return kind && pathPattern ? { kind, pathPattern } : null;
}
