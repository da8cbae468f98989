import * as v from 'valibot';
import { REGISTER_NAMES, type RegisterName } from '@/domain/choices';
import { figureSchema, indicatorIdSchema, isoDateSchema, localizedSchema } from './parts';

const number = v.pipe(v.number(), v.integer(), v.minValue(1));
const note = v.nullable(localizedSchema);
/** Day of a year that comes again, `MM-DD`. */
const monthDaySchema = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/));
const placedTextSchema = v.object({ id: v.string(), text: localizedSchema, source: localizedSchema, note });

const namedSchema = v.object({ indicator: indicatorIdSchema, short: localizedSchema });

/** Programme indicators that a data set could feed. */
const feedsSchema = v.array(
  v.object({
    indicator: indicatorIdSchema,
    short: localizedSchema,
    fit: v.picklist(['direct', 'partial', 'denominator']),
    reason: localizedSchema,
  }),
);
export type Feed = v.InferOutput<typeof feedsSchema>[number];

const actEntries = {
  id: v.string(),
  /** `…` in Kazakh: where date and number stand between whose act it is and what it is (Үкіметтің … қаулысы). */
  kind: localizedSchema,
  number: v.nullable(v.string()),
  date: v.nullable(isoDateSchema),
  registrationNumber: v.nullable(v.string()),
  registrationDate: v.nullable(isoDateSchema),
  title: localizedSchema,
  issuer: v.nullable(localizedSchema),
  note,
};

const head = {
  dataDate: isoDateSchema,
  title: localizedSchema,
  /** The act that holds the register; `null` for the two lists of acts, which are ours. */
  act: v.nullable(v.object(actEntries)),
};

export const UPDATE_PERIODS = ['yearly', 'quarterly', 'twice-a-year', 'every-3-years', 'every-4-years', 'as-scheduled'] as const;

const openDataSchema = v.object({
  name: v.literal('open-data'),
  ...head,
  rows: v.array(
    v.object({
      number,
      title: localizedSchema,
      period: v.object({ code: v.picklist(UPDATE_PERIODS), text: localizedSchema }),
      /** The words of the order, and what can be reckoned from them; all `null` where the order names no date. */
      deadline: v.object({ text: localizedSchema, quarter: figureSchema, month: figureSchema, day: figureSchema, baseYear: figureSchema }),
      channel: localizedSchema,
      note,
      feeds: feedsSchema,
    }),
  ),
});

const partySchema = v.object({ code: v.picklist(['ministry', 'statistics-committee']), title: localizedSchema, short: localizedSchema });

const administrativeDataSchema = v.object({
  name: v.literal('administrative-data'),
  ...head,
  system: v.object({ abbreviation: localizedSchema, title: localizedSchema }),
  parties: v.array(partySchema),
  breakdowns: v.array(
    v.object({
      code: v.string(),
      title: localizedSchema,
      values: v.array(localizedSchema),
      note,
      /** Indicators that could be shown by it: a data set that feeds them, and is more than the base of their share, is broken down so. */
      indicators: v.array(namedSchema),
    }),
  ),
  rules: v.array(
    v.object({
      id: v.string(),
      /** Point of the order. */
      point: v.string(),
      obligor: v.nullable(v.picklist(['ministry', 'statistics-committee'])),
      /** Only rules that name a day of the year, `MM-DD`. */
      yearlyOn: v.nullable(monthDaySchema),
      text: localizedSchema,
      note,
    }),
  ),
  rows: v.array(
    v.object({
      number,
      title: localizedSchema,
      unit: v.nullable(localizedSchema),
      stage: v.picklist(['school', 'preschool', 'other']),
      /** Codes of `breakdowns`. */
      breakdowns: v.array(v.string()),
      note,
      feeds: feedsSchema,
    }),
  ),
});

const minimumStandardSchema = v.object({
  name: v.literal('minimum-standard'),
  ...head,
  rows: v.array(
    v.object({
      number,
      title: localizedSchema,
      governingAct: localizedSchema,
      /** Ids of the register of cited acts. */
      governingActIds: v.array(v.string()),
      entitled: localizedSchema,
      volume: localizedSchema,
      parameters: v.array(
        v.object({ code: v.string(), title: localizedSchema, value: v.number(), unit: v.picklist(['people', 'km', 'count']) }),
      ),
      note,
      /** What of the programme is about the same matter, in our reading; `null`: nothing of it. */
      programme: v.nullable(
        v.object({
          indicators: v.array(namedSchema),
          /** Measures of the action plan, by number. */
          measures: v.array(v.object({ number, title: localizedSchema })),
          reason: localizedSchema,
        }),
      ),
    }),
  ),
});

const tvetAdmissionSchema = v.object({
  name: v.literal('tvet-admission'),
  ...head,
  service: localizedSchema,
  rows: v.array(
    v.object({
      number,
      title: localizedSchema,
      value: localizedSchema,
      items: v.array(v.object({ number: v.nullable(v.string()), group: v.nullable(v.string()), text: localizedSchema })),
      note,
    }),
  ),
  calendar: v.object({
    yearRule: localizedSchema,
    windows: v.array(v.object({ ...placedTextSchema.entries, from: monthDaySchema, to: monthDaySchema, audience: localizedSchema })),
    /** Single days; `by` = not later than, `on` = on that day. */
    days: v.array(v.object({ ...placedTextSchema.entries, kind: v.picklist(['by', 'on']), day: monthDaySchema })),
    /** What is counted from an event and has no day of its own. */
    afterwards: v.array(placedTextSchema),
  }),
  rules: v.array(placedTextSchema),
});

const legalActsSchema = v.object({
  name: v.literal('legal-acts'),
  ...head,
  rows: v.array(v.object({ ...actEntries, entryIntoForce: localizedSchema, registers: v.array(v.picklist(REGISTER_NAMES)) })),
});

export const ACT_ROLES = ['amended', 'governing', 'legal-basis', 'repealed', 'cited'] as const;

const citedActsSchema = v.object({
  name: v.literal('cited-acts'),
  ...head,
  rows: v.array(
    v.object({
      ...actEntries,
      role: v.picklist(ACT_ROLES),
      /** Acts of the register of legal acts, with the place in them. */
      citedIn: v.array(v.object({ act: v.string(), place: localizedSchema })),
      /** Its own entry in the register of legal acts. */
      legalAct: v.nullable(v.string()),
      /** Norms of the minimum standard that it governs. */
      norms: v.array(number),
    }),
  ),
});

/** `GET /api/v1/registers.json` */
export const registerListSchema = v.object({
  dataDate: isoDateSchema,
  registers: v.array(v.object({ name: v.picklist(REGISTER_NAMES), title: localizedSchema, act: head.act, rows: number })),
});
export type RegisterList = v.InferOutput<typeof registerListSchema>;

/** A register without its schema does not compile. */
const schemas = {
  'open-data': openDataSchema,
  'administrative-data': administrativeDataSchema,
  'minimum-standard': minimumStandardSchema,
  'tvet-admission': tvetAdmissionSchema,
  'legal-acts': legalActsSchema,
  'cited-acts': citedActsSchema,
} satisfies { readonly [Name in RegisterName]: v.GenericSchema<unknown, { readonly name: Name }> };

/** `GET /api/v1/registers/{name}.json` */
export const registerSchema = v.variant('name', Object.values(schemas));
export type Register = v.InferOutput<typeof registerSchema>;
export type RegisterOf<Name extends RegisterName> = Extract<Register, { name: Name }>;
export type RegisterRow<Name extends RegisterName> = RegisterOf<Name>['rows'][number];
