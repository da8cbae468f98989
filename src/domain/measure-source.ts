/** Who pays for a measure, as the decree names it. A row with two of them is one amount that the decree does not split. */
export const MEASURE_SOURCES = ['republican', 'local', 'world-bank'] as const;
export type MeasureSource = (typeof MEASURE_SOURCES)[number];
