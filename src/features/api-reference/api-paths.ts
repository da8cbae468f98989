import type { ApiFile } from '@/contracts/index-answer';
import type { OpenApi } from '@/contracts/open-api';
import { type SchemaField, toSchemaFields } from './schema-fields';

export interface ApiPath {
  /** `indicators/{id}.json` */
  readonly path: string;
  /** As HTTP writes it: `GET /indicators/{id}.json`. */
  readonly request: string;
  readonly description: ApiFile['description'] | null;
  readonly parameters: readonly string[];
  readonly mediaType: string;
  /** A file that exists: the first of its kind. */
  readonly example: string;
  /** Fields of a JSON answer; empty for the other kinds of file. */
  readonly fields: readonly SchemaField[];
}

/** The paths of openapi.json, each with its description and an example from the index of files. */
export function toApiPaths(api: OpenApi, files: readonly ApiFile[]): ApiPath[] {
  return Object.entries(api.paths).map(([address, { get }]) => {
    const path = address.slice(1);
    const file = files.find(({ resource }) => resource === path);
    const [mediaType = '', content] = Object.entries(get.responses[200].content)[0] ?? [];
    return {
      path,
      request: `GET ${address}`,
      description: file?.description ?? null,
      parameters: get.parameters.map(({ name }) => name),
      mediaType,
      example: file?.path ?? path,
      fields: toSchemaFields(resolve(content?.schema, api)),
    };
  });
}

const REFERENCE = '#/components/schemas/';

function resolve(schema: unknown, api: OpenApi): unknown {
  if (typeof schema !== 'object' || schema === null || !('$ref' in schema)) return schema ?? {};
  return api.components.schemas[String(schema.$ref).slice(REFERENCE.length)] ?? {};
}
