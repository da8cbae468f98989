import { type EventFile, events, fundingTotalOf } from '@mocks/sources/annexes';
import { measurements, programmeFile, release } from '@mocks/sources/decree';
import { findSource } from '@mocks/sources/source-table';
import { agencies, agencySuccessors, goalShort, taskShort } from '@mocks/sources/texts';
import type { ProgrammeEvent } from '@/contracts/indicator-detail';
import type { Programme } from '@/contracts/programme';

export function toEventAnswer(event: EventFile): ProgrammeEvent {
  const { id, date, datePrecision, kind, title, source, confidence } = event;
  return { id, date, precision: datePrecision, kind, title, source: source === null ? null : findSource(source), confidence };
}

/** `programme.json` */
export function buildProgramme(): Programme {
  const { title, act, period, baselineYear, goals, tasks, translationStatus } = programmeFile;
  const { total, amounts } = fundingTotalOf('total');
  return {
    dataDate: release.dataDate,
    title,
    act,
    repeal: toRepeal(),
    period,
    baselineYear,
    goals: goals.map((goal) => ({ ...goal, short: goalShort(goal.id) })),
    tasks: tasks.map((task) => ({ ...task, short: taskShort(task.id) })),
    agencies: agencies.map((agency) => ({ ...agency, successors: successorsOf(agency.code) })),
    events: events.map(toEventAnswer),
    measurements,
    fundingMlnKzt: { total, byYear: amounts },
    translationNote: translationStatus,
  };
}

function toRepeal(): Programme['repeal'] {
  const event = events.find((candidate) => candidate.id === release.repeal.event);
  if (!event?.source) throw new RangeError('events.json must hold the repeal with its source');
  return { number: release.repeal.number, date: event.date, source: findSource(event.source) };
}

function successorsOf(code: string): Programme['agencies'][number]['successors'] {
  return agencySuccessors
    .filter((successor) => successor.code === code)
    .flatMap(({ names, since }) => names.map((name) => ({ name, since })));
}
