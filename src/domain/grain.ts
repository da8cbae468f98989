/** The part of a figure that binary fractions may add to it or take away. */
export const GRAIN = 1e-9;

/**
 * What two figures may differ by and still be equal: 15 − 14.95 must compare like the decimals that the decree prints.
 *
 * Units: those of the figures; they are what is compared was computed from, not their difference.
 * Errors: none for finite figures.
 */
export const grainOf = (...figures: readonly number[]): number => GRAIN * Math.max(...figures.map(Math.abs));
