import type { PromiseOutcome } from '@/domain/commitment-outcome';
import type { Measured } from '../i18n/use-format';

type Decided = Exclude<PromiseOutcome['kind'], 'unreported'>;
type OutcomeKey = 'outcome.unreported' | `outcome.${Decided}` | `outcome.done.${Decided}`;

interface Say {
  /** A sentence of `decree-parts`. */
  readonly say: (key: OutcomeKey, values: { readonly year: number; readonly fact: string }) => string;
  /** A figure with its unit. */
  readonly value: (figure: number, measured: Measured) => string;
}

/** What became of a promise, as everybody says it: pages and the command. */
export function outcomeText(outcome: PromiseOutcome, measured: Measured | null, { say, value }: Say): string {
  if (outcome.kind === 'unreported' || !measured) return say('outcome.unreported', { year: 0, fact: '' });
  const { kind, year, fact } = outcome;
  return measured.unit === 'done'
    ? say(`outcome.done.${kind}`, { year, fact: '' })
    : say(`outcome.${kind}`, { year, fact: value(fact, measured) });
}
