/** What may be asked of a promise. Apart from its answer, because every page can read an address with a wish and few can answer it. */

/** The years that may be asked for. */
export const ASKED_YEARS = [2026, 2027, 2028, 2029, 2030, 2032, 2035, 2040] as const;
/** The paces that may be asked for: as it went, as it was promised, the best that was seen. */
export const ASKED_PACES = ['achieved', 'required', 'best'] as const;

export type Wish = (typeof ASKED_YEARS)[number] | (typeof ASKED_PACES)[number];
