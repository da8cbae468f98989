interface Noted<Note> {
  readonly year: number;
  readonly note: Note | null;
}

/**
 * The notes at the years that a verdict speaks of: its fact, and the baseline that it is counted from. Where the source counts otherwise than the
 * decree, or contradicts its baseline, a sentence about the verdict says so (DOMAIN.md section 2, rule 7).
 *
 * Absent: years without a note, `null` and years that the points do not hold give none.
 */
export function notesAt<Note>(points: readonly Noted<Note>[], years: readonly (number | null | undefined)[]): Note[] {
  return points.flatMap(({ year, note }) => (note !== null && years.includes(year) ? [note] : []));
}
