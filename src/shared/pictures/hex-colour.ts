/** A colour as every program reads it, and how opaque it is (0 to 1). */
export interface HexColour {
  readonly hex: string;
  readonly alpha: number;
}

/**
 * A computed colour of the browser (`rgb(…)`, `rgba(…)`, `color(srgb …)`) as `#rrggbb`.
 *
 * Absent: `null` for what is not such a colour (`none`, a pattern, another colour space).
 */
export function toHexColour(computed: string): HexColour | null {
  const found = /^(rgba?|color)\(\s*(?:srgb\s+)?([^)]+)\)$/.exec(computed.trim());
  if (!found) return null;
  const numbers = (found[2] ?? '').split(/[\s,/]+/).map(toNumber);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || numbers.some(Number.isNaN)) return null;
  const scale = found[1] === 'color' ? 255 : 1;
  return { hex: `#${[red, green, blue].map((part) => toByte(part * scale)).join('')}`, alpha };
}

function toNumber(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

function toByte(part: number): string {
  return Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0');
}
