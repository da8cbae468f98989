/** The files that every table can become, in the order of the menu. */
export const FORMATS = ['xlsx', 'csv', 'machine-csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Those for people, where programs have a published file already. */
export const READER_FORMATS: readonly Format[] = ['xlsx', 'csv'];
