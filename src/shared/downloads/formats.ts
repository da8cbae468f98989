/** The files that every table can become, in the order of the menu. */
export const FORMATS = ['xlsx', 'csv', 'machine-csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];
