import sourcesJson from '@mocks/data/sources.json';
import * as v from 'valibot';
import { localizedSchema, type Source, sourceSchema } from '@/contracts/parts';
import { publishedSchema } from '@/contracts/sources';
import { readTable } from './read-table';

const both = v.union([
  v.pipe(
    v.string(),
    v.transform((text) => ({ kk: text, ru: text })),
  ),
  localizedSchema,
]);

const sourceFileSchema = v.pipe(
  v.object({
    ...sourceSchema.entries,
    foreign: v.optional(sourceSchema.entries.foreign, null),
    /** One address for both languages, or one each. */
    address: v.pipe(v.optional(v.nullable(both), null), sourceSchema.entries.address),
    publisher: localizedSchema,
    published: v.optional(publishedSchema, null),
    licence: v.optional(v.nullable(v.string()), null),
    withoutAddress: v.optional(v.nullable(localizedSchema), null),
  }),
  v.check((source) => (source.address === null) === (source.withoutAddress !== null), 'a source without an address says why'),
  v.check(
    ({ foreign, title }) => foreign === null || (title.kk.includes(foreign.text) && title.ru.includes(foreign.text)),
    'the foreign words of a source stand in both titles',
  ),
);
export type SourceFile = v.InferOutput<typeof sourceFileSchema>;

/** Every publication that facts and events refer to, by its id. */
export const sourceTable: ReadonlyMap<string, SourceFile> = new Map(
  readTable(v.array(sourceFileSchema), sourcesJson, 'sources.json').map((source) => [source.id, source]),
);

/** Errors: RangeError on an id that the table of sources does not hold. */
function sourceFile(id: string): SourceFile {
  const found = sourceTable.get(id);
  if (!found) throw new RangeError(`sources.json has no source "${id}"`);
  return found;
}

/** The source as the answers carry it beside a value. */
export function findSource(id: string): Source {
  const { title, foreign, address } = sourceFile(id);
  return { id, title, foreign, address };
}
