import { activities } from '@mocks/sources/activities';
import { type DecreeIndicator, release } from '@mocks/sources/decree';
import { comparisons, duties, passport, resources, statements, swot, ways } from '@mocks/sources/decree-texts';
import type {
  DecreeCommitments,
  DecreeComparisons,
  DecreeGoal,
  DecreeIndicatorAnswer,
  DecreePassport,
  DecreeReporting,
  DecreeTask,
} from '@/contracts/decree';
import { toMeasure } from './indicator-detail';
import { commitments } from './promises';

const { dataDate } = release;

/** The tasks in their order; the preamble of a goal is none. */
export const decreeTasks = ways.flatMap(({ task }) => (task === null ? [] : [task]));

/** `decree/tasks/{id}.json`. Errors: RangeError for a task that section 5 does not have. */
export function buildDecreeTask(task: string): DecreeTask {
  const way = ways.find((candidate) => candidate.task === task);
  if (!way) throw new RangeError(`section 5 has no task ${task}`);
  return {
    dataDate,
    task,
    ...{ goal: way.goal, number: way.number, wording: way.wording, lines: way.lines, wordingInSection4: way.wordingInSection4 },
    statements: statements.filter((statement) => statement.task === task),
    directions: way.directions,
    commitments: commitments.filter((commitment) => commitment.task === task),
    swot: swot.filter(({ tasks }) => tasks.includes(task)),
  };
}

/** `decree/goals/{id}.json` */
export function buildDecreeGoal(goal: string): DecreeGoal {
  return {
    dataDate,
    goal: goal === '1' ? '1' : '2',
    directions: ways.filter((way) => way.task === null && way.goal === goal).flatMap(({ directions }) => directions),
    commitments: commitments.filter((commitment) => commitment.task === null && commitment.goal === goal),
  };
}

/** `decree/indicators/{id}.json` */
export function buildDecreeIndicator({ id, level }: DecreeIndicator): DecreeIndicatorAnswer {
  const about = ({ indicators }: { readonly indicators: readonly string[] }) => indicators.includes(id);
  const directions = ways.flatMap(({ task, directions: ofTask }) => ofTask.filter(about).map((direction) => ({ ...direction, task })));
  const numbers = new Set(directions.flatMap((direction) => direction.activities));
  return {
    dataDate,
    indicator: id,
    statements: statements.filter(about),
    comparisons: comparisons.filter(about),
    commitments: commitments.filter(about),
    directions: directions.map(({ id: way, task, title, isTitleOurs, activities: measures, lines }) => ({
      id: way,
      ...{ task, title, isTitleOurs, activities: measures, lines },
    })),
    measures: level === 'target' ? activities.filter(({ number }) => numbers.has(number)).map(toMeasure) : [],
  };
}

/** `decree/analysis.json` */
export const buildDecreeAnalysis = () => ({ dataDate, statements });

/** `decree/commitments.json` */
export const buildDecreeCommitments = (): DecreeCommitments => ({ dataDate, commitments });

/** `decree/comparisons.json` */
export const buildDecreeComparisons = (): DecreeComparisons => ({ dataDate, comparisons });

/** `decree/swot.json` */
export const buildDecreeSwot = () => ({ dataDate, items: swot });

/** `decree/reporting.json` */
export const buildDecreeReporting = (): DecreeReporting => ({ dataDate, duties });

/** `decree/passport.json` */
export function buildDecreePassport(): DecreePassport {
  const { expectedResults, fundingMechanisms, moneyFacts } = resources;
  const costs = resources.section6.table;
  return {
    dataDate,
    period: passport.implementationPeriod,
    basis: passport.basis,
    responsible: passport.responsible,
    targets: passport.targets2025,
    mainDirections: resources.mainDirections.items,
    expected: {
      lead: expectedResults.lead,
      results: expectedResults.items.map(({ kk, ru, ...result }) => ({ ...result, text: { kk, ru } })),
    },
    resources: [...resources.passport.statements, ...resources.section6.statements],
    costs: { text: costs.title, lines: costs.lines, note: costs.note },
    money: moneyFacts,
    mechanisms: fundingMechanisms,
  };
}
