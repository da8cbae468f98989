/** Numbers in [0, 1) that depend on nothing but the seed: no clock, the same file on every machine. */
export function createRandom(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Roughly bell-shaped, mean 0, standard deviation 1, never beyond 3.5: the sum of twelve uniform numbers. */
export function drawNormal(random: () => number): number {
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += random();
  return Math.max(-3.5, Math.min(3.5, sum - 6));
}
