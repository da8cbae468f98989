import * as v from 'valibot';
import { eventSchema, measurementSchema } from './indicator-detail';
import { figureSchema, isoDateSchema, localizedSchema, sourceSchema } from './parts';

const agencyNameSchema = v.object({ abbreviation: localizedSchema, name: localizedSchema });

/** `GET /api/v1/programme.json` */
export const programmeSchema = v.object({
  title: localizedSchema,
  act: v.object({ kind: localizedSchema, number: v.string(), date: isoDateSchema }),
  repeal: v.object({ number: v.string(), date: isoDateSchema, source: sourceSchema }),
  period: v.object({ from: v.number(), to: v.number() }),
  baselineYear: v.number(),
  goals: v.array(v.object({ id: v.string(), title: localizedSchema, short: localizedSchema })),
  tasks: v.array(v.object({ id: v.string(), goal: v.string(), title: localizedSchema, short: localizedSchema })),
  agencies: v.array(
    v.object({
      code: v.string(),
      ...agencyNameSchema.entries,
      /** Where the decree names it otherwise elsewhere; `null` = nowhere. */
      note: v.nullable(localizedSchema),
      successors: v.array(v.object({ name: localizedSchema, since: isoDateSchema })),
    }),
  ),
  events: v.array(eventSchema),
  measurements: v.array(measurementSchema),
  fundingMlnKzt: v.object({ total: v.number(), byYear: v.record(v.string(), figureSchema) }),
  translationNote: localizedSchema,
  dataDate: isoDateSchema,
});
export type Programme = v.InferOutput<typeof programmeSchema>;
