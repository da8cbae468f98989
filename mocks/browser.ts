import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';
import { faultHandlers, parseFault } from './handlers/faults';

/**
 * The pretend server in the browser, for development only.
 * A fault is switched on in the page's address: `?fault=error:indicators.json`, `?fault=slow:*`
 * (kinds: error, timeout, malformed, slow; the path may hold `*`).
 */
export function createWorker(search: string) {
  const fault = parseFault(new URLSearchParams(search).get('fault'));
  return setupWorker(...(fault ? faultHandlers(fault.kind, fault.pathPattern) : []), ...handlers);
}
