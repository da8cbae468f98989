import { activities } from '@mocks/sources/activities';
import { release } from '@mocks/sources/decree';
import {
  administrativeDataRules,
  administrativeDataSets,
  breakdowns,
  citedActs,
  indicatorLinks,
  type LegalActFile,
  legalActs,
  minimumStandard,
  normLinks,
  openDataSets,
  registerFiles,
  registerNote,
} from '@mocks/sources/registers';
import { indicatorShort } from '@mocks/sources/texts';
import * as v from 'valibot';
import { type Feed, type Register, type RegisterList, type RegisterOf, registerSchema } from '@/contracts/registers';
import type { RegisterName } from '@/domain/choices';
import { buildTvetAdmission } from './tvet-admission';

type ListedIn = 'openData' | 'administrativeData';

/** `registers.json` */
export function buildRegisterList(): RegisterList {
  return {
    dataDate: release.dataDate,
    registers: registerFiles.map(({ name }) => {
      const { title, act, rows } = buildRegister(name);
      return { name, title, act, rows: rows.length };
    }),
  };
}

/** `registers/{name}.json` */
export function buildRegister(name: RegisterName): Register {
  switch (name) {
    case 'open-data':
      return buildOpenData();
    case 'administrative-data':
      return buildAdministrativeData();
    case 'minimum-standard':
      return buildAsWritten('minimum-standard', (row) => ({ programme: 'number' in row ? programmeOf(row.number) : null }));
    case 'tvet-admission':
      return { ...head('tvet-admission'), ...buildTvetAdmission() };
    case 'legal-acts':
      return { ...head('legal-acts'), rows: legalActs.map(toLegalActRow) };
    case 'cited-acts':
      return buildCitedActs();
    default:
      return buildAsWritten(name);
  }
}

function fileOf(name: RegisterName) {
  const file = registerFiles.find((candidate) => candidate.name === name);
  if (!file) throw new RangeError(`no file of the register ${name}`);
  return file;
}

function head<Name extends RegisterName>(name: Name) {
  const { title, act: id } = fileOf(name);
  const act = legalActs.find((each) => each.id === id);
  return { name, dataDate: release.dataDate, title, act: act ? toAct(act) : null };
}

type FileRow = ReturnType<typeof fileOf>['rows'][number];

/**
 * A register whose rows stand in its file as the API has them, but for our notes and what we join to a row: its contract is all that reads it.
 * Errors: ValiError on a row that breaks the contract.
 */
function buildAsWritten(name: RegisterName, joined: (row: FileRow) => object = () => ({})): Register {
  const rows = fileOf(name).rows.map((row) => ({
    ...row,
    note: registerNote(name, 'number' in row ? row.number : row.id),
    ...joined(row),
  }));
  return v.parse(registerSchema, { ...head(name), rows });
}

function toAct({ entryIntoForce: _, ...act }: LegalActFile) {
  return { ...act, note: registerNote('legal-acts', act.id) };
}

function feedsOf(list: ListedIn, number: number): Feed[] {
  return indicatorLinks
    .filter((link) => link[list].includes(number))
    .map(({ indicator, fit, reason }) => ({ ...named(indicator), fit, reason }));
}

/** The breakdowns of the data that feed an indicator; those of the mere base of its share say nothing of the share. */
export function breakdownsOf(indicator: string) {
  const link = indicatorLinks.find((each) => each.indicator === indicator && each.fit !== 'denominator');
  const codes = new Set(
    administrativeDataSets.filter(({ number }) => link?.administrativeData.includes(number)).flatMap((set) => set.breakdowns),
  );
  return breakdowns.filter(({ code }) => codes.has(code));
}

const named = (indicator: string) => ({ indicator, short: indicatorShort(indicator) });

function programmeOf(norm: number): RegisterOf<'minimum-standard'>['rows'][number]['programme'] {
  const link = normLinks.find((each) => each.norm === norm);
  if (!link) return null;
  const measures = activities.filter(({ number }) => link.measures.includes(number)).map(({ number, title }) => ({ number, title }));
  return { indicators: link.indicators.map(named), measures, reason: link.reason };
}

function buildOpenData(): RegisterOf<'open-data'> {
  return {
    ...head('open-data'),
    rows: openDataSets.map(({ number, title, updatePeriod: { code, ...period }, deadline: { kk, ru, ...deadline }, channel }) => ({
      number,
      title,
      period: { code, text: period },
      deadline: { text: { kk, ru }, ...deadline },
      channel,
      note: registerNote('open-data', number),
      feeds: feedsOf('openData', number),
    })),
  };
}

function buildAdministrativeData(): RegisterOf<'administrative-data'> {
  const { system, parties, rules } = administrativeDataRules;
  return {
    ...head('administrative-data'),
    system: { abbreviation: system.abbr, title: { kk: system.kk, ru: system.ru } },
    parties: parties.map(({ code, kk, ru, short }) => ({ code, title: { kk, ru }, short })),
    breakdowns: breakdowns.map(({ code, kk, ru, values }) => ({
      code,
      title: { kk, ru },
      values: values ?? [],
      note: registerNote('administrative-data', code),
      indicators: indicatorLinks
        .filter(({ indicator }) => breakdownsOf(indicator).some((each) => each.code === code))
        .map(({ indicator }) => named(indicator)),
    })),
    rules: rules.map(({ id, point, obligor, deadline, kk, ru }) => ({
      id,
      point,
      obligor,
      yearlyOn: toMonthDay(deadline),
      text: { kk, ru },
      note: registerNote('administrative-data', id),
    })),
    rows: administrativeDataSets.map((set) => ({
      ...set,
      note: registerNote('administrative-data', set.number),
      feeds: feedsOf('administrativeData', set.number),
    })),
  };
}

function toMonthDay(deadline: (typeof administrativeDataRules)['rules'][number]['deadline']): string | null {
  if (deadline?.recurrence !== 'yearly' || deadline.month === undefined || deadline.day === undefined) return null;
  return [deadline.month, deadline.day].map((part) => String(part).padStart(2, '0')).join('-');
}

function toLegalActRow(act: LegalActFile): RegisterOf<'legal-acts'>['rows'][number] {
  const registers = registerFiles.filter((file) => file.act === act.id).map(({ name }) => name);
  return { ...toAct(act), entryIntoForce: act.entryIntoForce, registers };
}

function buildCitedActs(): RegisterOf<'cited-acts'> {
  return {
    ...head('cited-acts'),
    rows: citedActs.map(({ relation, ...act }) => ({
      ...act,
      role: relation,
      norms: minimumStandard.filter(({ governingActIds }) => governingActIds.includes(act.id)).map(({ number }) => number),
      note: registerNote('cited-acts', act.id),
    })),
  };
}
