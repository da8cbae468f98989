import type { GenericSchema } from 'valibot';
import { type Answer, type AnswerName, pathOf, RESOURCES } from '@/contracts/resources';
import { getJson } from './get-json';

/** One answer of the API, checked by its contract; `value` is what varies in its path. Errors: those of `getJson`. */
export async function getAnswer<Name extends AnswerName>(
  name: Name,
  value: string | number | null,
  signal: AbortSignal,
): Promise<Answer<Name>> {
  const schema: GenericSchema = RESOURCES[name].schema;
  return (await getJson(pathOf(name, value), schema, signal)) as Answer<Name>;
}
