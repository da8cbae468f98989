/** For tests: a text as it is read: no-break spaces and places to part are for the eye. */
export const plain = (said: string): string => said.replaceAll('\u00A0', ' ').replaceAll(/[\u2060\u00AD]/g, '');
