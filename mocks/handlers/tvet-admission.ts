import { registerNote, tvetAdmission } from '@mocks/sources/registers';
import type { RegisterOf } from '@/contracts/registers';

type Answer = RegisterOf<'tvet-admission'>;

const noteOf = (id: string) => registerNote('tvet-admission', id);

/** The passport of the service, the admission calendar and the rules beside it. */
export function buildTvetAdmission(): Pick<Answer, 'service' | 'rows' | 'calendar' | 'rules'> {
  const { service, passport, rules, recordRetention } = tvetAdmission;
  return {
    service,
    rows: passport.map(({ row, name, value, items }) => ({
      number: row,
      title: name,
      value,
      items: items.map(({ number = null, group = null, kk, ru }) => ({ number, group, text: { kk, ru } })),
      note: noteOf(String(row)),
    })),
    calendar: buildCalendar(),
    rules: [
      ...rules.map(({ id, kk, ru, source }) => ({ id, text: { kk, ru }, source, note: noteOf(id) })),
      ...recordRetention.map((rule) => ({ ...rule, note: noteOf(rule.id) })),
    ],
  };
}

function buildCalendar(): Answer['calendar'] {
  const { yearRule, windows, registration, results, redistribution, contract } = tvetAdmission.calendar;
  const days = [
    ...[...registration, ...redistribution].map(({ by, ...entry }) => ({ ...toPlaced(entry), kind: 'by' as const, day: by })),
    ...results.map(({ on, ...entry }) => ({ ...toPlaced(entry), kind: 'on' as const, day: on })),
  ];
  return {
    yearRule,
    windows: windows.map((window) => ({ ...toPlaced(window), from: window.from, to: window.to, audience: window.audience })),
    days: days.toSorted((a, b) => a.day.localeCompare(b.day)),
    afterwards: [toPlaced(contract)],
  };
}

const toPlaced = ({ id, text, source }: Pick<Answer['rules'][number], 'id' | 'text' | 'source'>) => ({
  id,
  text,
  source,
  note: noteOf(id),
});
