import type { Verdict } from '@/domain/choices';

/** Real colours of the light theme, by their roles. */
export interface PictureColours extends Readonly<Record<Verdict, string>> {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly inkMuted: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly plan: string;
  readonly fact: string;
  readonly state: string;
  readonly demo: string;
  readonly demoSurface: string;
}

/** The token of the theme that a role is read from. */
export const COLOUR_TOKENS: Readonly<Record<keyof PictureColours, string>> = {
  paper: '--paper',
  surface: '--surface-strong',
  ink: '--ink',
  inkMuted: '--ink-muted',
  line: '--line',
  lineStrong: '--line-strong',
  plan: '--plan',
  fact: '--fact',
  state: '--state',
  demo: '--demo',
  demoSurface: '--demo-surface',
  met: '--verdict-met',
  near: '--verdict-near',
  behind: '--verdict-behind',
  far: '--verdict-far',
  regressed: '--verdict-regressed',
};

/** The colour let down with white; `share` is what stays of it, from 0 to 1. */
export function letDown(hex: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part * share + 255 * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
