/**
 * Roles of the parts of the grid. The style sheet lays rows out as CSS grids, and an element that is no longer displayed as a table row
 * may lose the role that its name gives it.
 */
export const GRID = { role: 'grid' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
export const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
export const CELL = { role: 'gridcell' } as const;
