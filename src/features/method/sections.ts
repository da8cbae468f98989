/** The parts of the method page in reading order; each is an anchor of its address. */
export const SECTION_IDS = [
  'verdict',
  'examples',
  'lag',
  'comparison',
  'states',
  'studies',
  'special',
  'together',
  'closing',
  'origin',
  'legal',
  'numbers',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];
