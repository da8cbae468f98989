import { checkBackend } from '@/domain/checks/check-backend';
import type { Finding } from '@/domain/checks/check-list';
import type { FactKnowledge } from '@/domain/checks/fact-knowledge';
import { getAnswer } from '@/shared/api/answers';
import { ContractError } from '@/shared/errors/api-error';

/**
 * What keeps the site from being made of a backend: a list that breaks its contract (an unknown unit, say), or one that is not the programme's.
 *
 * Errors: those of a backend that does not answer.
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
    if (!(error instanceof ContractError)) throw error;
    return [{ code: 'backend-contract', file: error.path, line: null, column: error.field, values: { message: error.message } }];
  }
}
