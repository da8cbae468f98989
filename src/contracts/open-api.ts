import * as v from 'valibot';

const operationSchema = v.object({
  parameters: v.optional(v.array(v.object({ name: v.string() })), []),
  responses: v.object({ 200: v.object({ content: v.record(v.string(), v.object({ schema: v.unknown() })) }) }),
});

/** `GET /api/v1/openapi.json`, as much of it as the page about the API shows. Schemas are JSON Schema, read by `toSchemaFields`. */
export const openApiSchema = v.object({
  info: v.object({ version: v.string() }),
  paths: v.record(v.string(), v.object({ get: operationSchema })),
  components: v.object({ schemas: v.record(v.string(), v.unknown()) }),
});
export type OpenApi = v.InferOutput<typeof openApiSchema>;
