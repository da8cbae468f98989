import activitiesJson from '@mocks/data/activities.json';
import notesJson from '@mocks/data/activity-notes.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { MEASURE_SOURCES } from '@/domain/measure-source';
import { agencyCodeSchema, taskIdSchema } from './known-codes';
import { readTable } from './read-table';

const rowSchema = v.object({
  sources: v.array(v.picklist(MEASURE_SOURCES)),
  programmeCodes: v.array(v.string()),
  amountsMillionTenge: v.record(v.string(), v.nullable(v.number())),
  totalMillionTenge: v.number(),
});
const activitiesSchema = v.array(
  v.object({
    number: v.number(),
    task: taskIdSchema,
    title: localizedSchema,
    completionForm: localizedSchema,
    deadline: v.object({
      text: localizedSchema,
      from: v.string(),
      to: v.string(),
      recurring: v.nullable(v.picklist(['yearly', 'half-yearly'])),
    }),
    responsible: v.array(v.object({ agency: agencyCodeSchema, byAgreement: v.optional(v.boolean(), false) })),
    funding: v.variant('kind', [
      v.object({ kind: v.literal('not-required') }),
      v.object({ kind: v.literal('within-budget'), text: localizedSchema }),
      v.object({ kind: v.literal('amounts'), rows: v.array(rowSchema) }),
    ]),
  }),
);
const notesSchema = v.record(v.pipe(v.string(), v.digits()), localizedSchema);

/** The 204 measures of the action plan, as printed. */
export const activities = readTable(activitiesSchema, activitiesJson, 'activities.json');
export type ActivityFile = (typeof activities)[number];

const notes = readTable(notesSchema, notesJson, 'activity-notes.json');

/** What a reader should know about the printed row; `null` for most. */
export const activityNote = (number: number) => notes[String(number)] ?? null;
