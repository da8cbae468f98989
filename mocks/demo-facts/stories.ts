import { readTable } from '@mocks/sources/read-table';
import * as v from 'valibot';
import storiesJson from './stories.json';

/**
 * How far the demo facts of a series fall short of the plan, as a part of the whole promised way, in 2020 … 2025; negative = better than the plan.
 * The first two years carry the closed schools of the pandemic.
 */
export const SHORTFALLS = {
  ahead: [-0.04, -0.05, -0.1, -0.12, -0.13, -0.14],
  'on-plan': [-0.01, -0.02, -0.02, -0.04, -0.02, -0.03],
  near: [0.07, 0.08, 0.07, 0.06, 0.05, 0.06],
  behind: [0.09, 0.14, 0.17, 0.2, 0.21, 0.22],
  far: [0.12, 0.22, 0.33, 0.4, 0.46, 0.5],
  recovering: [0.2, 0.24, 0.14, 0.06, 0, -0.02],
} as const;
export type StoryKind = keyof typeof SHORTFALLS;

const KINDS = ['ahead', 'on-plan', 'near', 'behind', 'far', 'recovering'] as const satisfies readonly StoryKind[];

const storySchema = v.object({
  /** The course of the series, where the generator is free. */
  kind: v.optional(v.picklist(KINDS)),
  /** Values stated outright, where official neighbours or the nature of the number leave little choice. */
  values: v.optional(v.record(v.string(), v.number()), {}),
  /** Due years in which nothing was reported. */
  unreported: v.optional(v.array(v.number()), []),
});
export type Story = v.InferOutput<typeof storySchema>;

const stories = readTable(v.record(v.string(), storySchema), storiesJson, '../demo-facts/stories.json');

/** `undefined` for a series that needs no demo facts (PISA, the discontinued ranking, the sum of urban and rural). */
export const storyOf = (indicator: string, series: string): Story | undefined => stories[`${indicator}/${series}`];
