import type { Finding } from '../../domain/checks/check-list';
import { isPromise } from '../../domain/promise-wording';
import type { Promises } from './describe-findings';
import { runModule } from './run-module';

type DecreeTexts = typeof import('../../../mocks/sources/decree-texts');

/** The promises in their own words, where one of the findings is about one; none where none is. */
export async function loadPromises(findings: readonly Finding[]): Promise<Promises> {
  if (!findings.some(({ about }) => about && isPromise(about.indicator))) return {};
  const { commitments } = await runModule<DecreeTexts>('mocks/sources/decree-texts.ts');
  return Object.fromEntries(commitments.map(({ id, text }) => [id, text]));
}
