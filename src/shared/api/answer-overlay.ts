import type { Answer, AnswerName } from '@/contracts/resources';

/** What becomes of an answer in this document before anything reads it: other facts are laid over it. */
export type AnswerOverlay = <Name extends AnswerName>(name: Name, answer: Answer<Name>) => Answer<Name>;

let overlay: AnswerOverlay | null = null;

/** From now on every answer is read with the overlay, or as it is (`null`). What was read before is the business of the caller. */
export function layOverAnswers(next: AnswerOverlay | null): void {
  overlay = next;
}

/** Whether this document shows other facts than those that it was built from. */
export const isLaidOver = (): boolean => overlay !== null;

/** The answer as this document shows it; as it is published where nothing is laid over it, which costs an ordinary page nothing. */
export const asShown: AnswerOverlay = (name, answer) => (overlay ? overlay(name, answer) : answer);
