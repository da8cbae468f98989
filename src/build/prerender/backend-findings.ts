import { checkBackend } from '@/domain/checks/check-backend';
import type { Finding } from '@/domain/checks/check-list';
import type { FactKnowledge } from '@/domain/checks/fact-knowledge';
import { getAnswer } from '@/shared/api/answers';
import { apiBase } from '@/shared/api/api-base';
import { ContractError, HttpError, NetworkError } from '@/shared/errors/api-error';

/**
 * What keeps the site from being made of a backend: a list that breaks its contract (an unknown unit, say), or one that is not the programme's.
 * One that does not answer is named with the address that was asked.
 */
export async function findBackendFaults(knowledge: FactKnowledge): Promise<Finding[]> {
  const { signal } = new AbortController();
  try {
    const [{ regions }, { indicators }] = await Promise.all([
      getAnswer('RegionList', null, signal),
      getAnswer('IndicatorList', null, signal),
    ]);
    return checkBackend({ regions, indicators }, knowledge);
  } catch (error) {
    const fault = backendFault(error);
    if (!fault) throw error;
    return [fault];
  }
}

/** What is wrong with a backend's answer; `null`: the error is none of an answer. */
export function backendFault(error: unknown): Finding | null {
  if (error instanceof NetworkError || error instanceof HttpError) return silent(error);
  if (!(error instanceof ContractError)) return null;
  return { code: 'backend-contract', file: error.path, line: null, column: error.field, values: { message: error.message } };
}

function silent(error: NetworkError | HttpError): Finding {
  const why = error instanceof HttpError ? `HTTP ${error.status}` : causeOf(error);
  return { code: 'backend-silent', file: apiBase() + error.path, line: null, column: null, values: { message: why } };
}

const causeOf = ({ cause, message }: NetworkError): string => (cause instanceof Error ? cause.message : message);
