/** Whether an id is that of a promise beside the indicators. */
export const isPromise = (id: string): boolean => id.startsWith('c-');

/** As many letters tell one promise from the next, and stand in three lines of a narrow column. */
const MOST = 90;

/** A promise in a line: its first whole words, with an ellipsis where some are left out. */
export function shortWording(text: string): string {
  if (text.length <= MOST) return text;
  const whole = text.slice(0, text.lastIndexOf(' ', MOST - 1));
  return `${whole.replace(/[\s,;:–-]+$/, '')}…`;
}
