/** The code of the whole country among the regions. */
export const NATION = 'KZ';
/** Averages of other countries stand under this code; it is a comparator, not a region. */
export const COMPARATOR = 'OECD';
