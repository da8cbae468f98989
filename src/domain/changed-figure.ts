import type { Language } from './language';
import { formatNumber } from './number-format';
import type { Unit } from './series';

/** A value that was changed: its unit, the decimals of its plan, and what is counted, in words. */
interface Labelled {
  readonly unit: Unit;
  readonly decimals: number;
  readonly unitLabel: Readonly<Record<Language, string>>;
}

interface Say {
  readonly language: Language;
  /** A figure with its unit. */
  readonly value: (figure: number, measured: { readonly unit: Unit; readonly decimals: number }) => string;
  /** Whether something was done. */
  readonly done: (isDone: boolean) => string;
}

/** What these units say is how many, and not of what: the label says it. */
const COUNTED: readonly Unit[] = ['count', 'number', 'people'];

/** A value as everybody says it who tells of a change: pages, the command, the API. A count with its label, all else with its unit. */
export function changedFigure(figure: number, { unit, decimals, unitLabel }: Labelled, { language, value, done }: Say): string {
  if (unit === 'done') return done(figure === 1);
  return COUNTED.includes(unit)
    ? `${formatNumber(figure, { decimals, language })} ${unitLabel[language]}`
    : value(figure, { unit, decimals });
}
