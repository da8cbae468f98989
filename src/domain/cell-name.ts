/** A, B … Z, AA … by the place from 0. */
export function toColumnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : toColumnName(Math.floor(place / 26) - 1) + last;
}

/** The row of a cell's name, from 1: 12 of `Q12`. */
export const rowOfCell = (name: string): number => Number(/\d+$/.exec(name)?.[0]);

/** The place of a cell's column, from 0: 16 of `Q12`. */
export const columnOfCell = (name: string): number =>
  [...(/^[A-Z]+/.exec(name)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
