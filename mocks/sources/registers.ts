import administrativeJson from '@mocks/data/registers/administrative-data.json';
import rulesJson from '@mocks/data/registers/administrative-data-rules.json';
import breakdownsJson from '@mocks/data/registers/breakdowns.json';
import citedActsJson from '@mocks/data/registers/cited-acts.json';
import linksJson from '@mocks/data/registers/indicator-links.json';
import legalActsJson from '@mocks/data/registers/legal-acts.json';
import minimumStandardJson from '@mocks/data/registers/minimum-standard.json';
import normLinksJson from '@mocks/data/registers/norm-links.json';
import notesJson from '@mocks/data/registers/notes.json';
import openDataJson from '@mocks/data/registers/open-data.json';
import tvetJson from '@mocks/data/registers/tvet-admission.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { ACT_ROLES, UPDATE_PERIODS } from '@/contracts/registers';
import { REGISTER_NAMES, type RegisterName } from '@/domain/choices';
import { readTable } from './read-table';

const files = Object.entries(import.meta.glob('@mocks/data/registers/*.json', { eager: true, import: 'default' }));
type FileRow = { readonly number: number } | { readonly id: string };
const rowSchema = v.custom<FileRow>((row) =>
  v.is(v.union([v.looseObject({ number: v.number() }), v.looseObject({ id: v.string() })]), row),
);
const fileSchema = v.object({
  title: localizedSchema,
  act: v.nullable(v.string()),
  /** How many rows the act prints. */
  printed: v.number(),
  rows: v.optional(v.array(rowSchema), []),
});

/** The registers in their order: title, the act that holds them, and the rows as they stand in the file, of which each reader below knows more. */
export const registerFiles = REGISTER_NAMES.map((name) => ({
  name,
  ...readTable(fileSchema, files.find(([path]) => path.endsWith(`/${name}.json`))?.[1], `registers/${name}.json`),
}));

const figure = v.nullable(v.number());
const texts = localizedSchema.entries;
/** Only the two texts of an entry that carries more. */
const withTexts = v.object(texts);

export const indicatorLinks = readTable(
  v.array(
    v.object({
      indicator: v.string(),
      openData: v.array(v.number()),
      administrativeData: v.array(v.number()),
      fit: v.picklist(['direct', 'partial', 'denominator']),
      reason: localizedSchema,
    }),
  ),
  linksJson,
  'registers/indicator-links.json',
);

export const openDataSets = readTable(
  v.array(
    v.object({
      number: v.number(),
      title: localizedSchema,
      updatePeriod: v.object({ code: v.picklist(UPDATE_PERIODS), ...texts }),
      deadline: v.object({ ...texts, quarter: figure, month: figure, day: figure, baseYear: figure }),
      channel: localizedSchema,
    }),
  ),
  openDataJson.rows,
  'registers/open-data.json#rows',
);

export const administrativeDataSets = readTable(
  v.array(
    v.object({
      number: v.number(),
      title: localizedSchema,
      unit: v.nullable(withTexts),
      stage: v.picklist(['school', 'preschool', 'other']),
      breakdowns: v.array(v.string()),
    }),
  ),
  administrativeJson.rows,
  'registers/administrative-data.json#rows',
);

export const breakdowns = readTable(
  v.array(v.object({ code: v.string(), ...texts, values: v.nullable(v.array(withTexts)) })),
  breakdownsJson,
  'registers/breakdowns.json',
);

const partyCodes = v.picklist(['ministry', 'statistics-committee']);
export const administrativeDataRules = readTable(
  v.object({
    act: v.string(),
    title: localizedSchema,
    parties: v.array(v.object({ code: partyCodes, ...texts, short: localizedSchema })),
    system: v.object({ abbr: localizedSchema, ...texts }),
    rules: v.array(
      v.object({
        id: v.string(),
        point: v.string(),
        obligor: v.nullable(partyCodes),
        deadline: v.nullable(v.object({ recurrence: v.string(), month: v.optional(v.number()), day: v.optional(v.number()) })),
        ...texts,
      }),
    ),
  }),
  rulesJson,
  'registers/administrative-data-rules.json',
);

/** What others say of a norm: indicators name it, acts govern it. */
export const minimumStandard = readTable(
  v.array(v.object({ number: v.number(), title: localizedSchema, governingActIds: v.array(v.string()) })),
  minimumStandardJson.rows,
  'registers/minimum-standard.json#rows',
);

/** What of the programme is about the matter of a norm; a norm that is not named here: nothing of it. */
export const normLinks = readTable(
  v.array(v.object({ norm: v.number(), indicators: v.array(v.string()), measures: v.array(v.number()), reason: localizedSchema })),
  normLinksJson,
  'registers/norm-links.json',
);

const placed = { id: v.string(), text: localizedSchema, source: localizedSchema };
const day = { actor: v.optional(localizedSchema), ...placed };
export const tvetAdmission = readTable(
  v.object({
    service: localizedSchema,
    passportTitle: localizedSchema,
    passport: v.array(
      v.object({
        row: v.number(),
        name: localizedSchema,
        value: localizedSchema,
        items: v.array(
          v.object({
            ...texts,
            number: v.optional(v.pipe(v.union([v.number(), v.string()]), v.transform(String))),
            group: v.optional(v.string()),
          }),
        ),
      }),
    ),
    calendar: v.object({
      yearRule: localizedSchema,
      windows: v.array(v.object({ ...placed, from: v.string(), to: v.string(), audience: localizedSchema })),
      registration: v.array(v.object({ ...day, by: v.string() })),
      results: v.array(v.object({ ...day, on: v.string() })),
      redistribution: v.array(v.object({ ...day, by: v.string() })),
      contract: v.object(placed),
    }),
    recordRetention: v.array(v.object(placed)),
    rules: v.array(v.object({ id: v.string(), ...texts, source: localizedSchema })),
  }),
  tvetJson,
  'registers/tvet-admission.json',
);

const actEntries = {
  id: v.string(),
  kind: localizedSchema,
  number: v.nullable(v.string()),
  date: v.nullable(v.string()),
  registrationNumber: v.nullable(v.string()),
  registrationDate: v.nullable(v.string()),
  title: localizedSchema,
  issuer: v.nullable(localizedSchema),
};
export const legalActs = readTable(
  v.array(v.object({ ...actEntries, entryIntoForce: localizedSchema })),
  legalActsJson.rows,
  'registers/legal-acts.json#rows',
);
export type LegalActFile = (typeof legalActs)[number];

export const citedActs = readTable(
  v.array(
    v.object({
      ...actEntries,
      relation: v.picklist(ACT_ROLES),
      citedIn: v.array(v.object({ act: v.string(), place: localizedSchema })),
      legalAct: v.nullable(v.string()),
    }),
  ),
  citedActsJson.rows,
  'registers/cited-acts.json#rows',
);

const notesSchema = v.record(v.picklist(REGISTER_NAMES), v.record(v.string(), localizedSchema));
const notes = readTable(notesSchema, notesJson, 'registers/notes.json');

/** Our remark on an entry of a printed register, by its number or id; `null` for most. */
export const registerNote = (name: RegisterName, key: string | number) => notes[name]?.[String(key)] ?? null;
