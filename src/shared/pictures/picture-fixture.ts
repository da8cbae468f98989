import { COLOUR_TOKENS, type PictureColours } from './picture-colours';

/** A colour of its own for every role. */
export const testColours = Object.fromEntries(
  Object.keys(COLOUR_TOKENS).map((role, i) => [role, role === 'paper' ? '#ffffff' : `#${String(111111 + i)}`]),
) as unknown as PictureColours;
