import * as v from 'valibot';
import { ContractError, HttpError, NetworkError } from '../errors/api-error';
import { apiBase } from './api-base';

const TIMEOUT_MS = 15_000;

/**
 * Fetches one file of the API and checks it against its contract.
 *
 * `path` is relative to `/api/v1/`, e.g. `indicators/t1-1.json`.
 * Errors: NetworkError (no answer in 15 s, no connection, a body that breaks off), HttpError (status), ContractError (names path and field).
 */
export async function getJson<S extends v.GenericSchema>(path: string, schema: S, signal?: AbortSignal): Promise<v.InferOutput<S>> {
  const origin = typeof location === 'undefined' ? 'http://localhost' : location.origin;
  const response = await request(new URL(apiBase() + path, origin), path, signal);
  if (!response.ok) throw new HttpError(path, response.status);
  const result = v.safeParse(schema, await readBody(response, path, signal));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new ContractError(path, v.getDotPath(issue) ?? '', issue.message);
}

async function request(url: URL, path: string, signal: AbortSignal | undefined): Promise<Response> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    // without headers of its own, so that it is the request that the first script has made already
    return await fetch(url, { signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError(path, cause);
  }
}

/** A body that breaks off is a broken connection; one that came whole and is no JSON breaks the contract. */
async function readBody(response: Response, path: string, signal: AbortSignal | undefined): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new NetworkError(path, cause);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ContractError(path, '', 'not JSON');
  }
}
