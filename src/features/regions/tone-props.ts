import { shadeOf, type Tone } from './tone';
import styles from './tone.module.css';

/** Class of a fill (verdicts by their name, values by one of five shades) and the attribute by which the style sheets know a gap. */
export function toneProps(tone: Tone, shades: number, className: string | undefined) {
  const shade = shadeOf(tone, shades);
  const fill = styles[shade === null ? tone : `shade-${shade}`] ?? '';
  return {
    className: `${className ?? ''} ${fill}`.trim(),
    'data-gap': tone === 'gap' ? (true as const) : undefined,
    'data-shade': shade ?? undefined,
  };
}

/** How many shades the legend has. */
export const countShades = (entries: readonly { readonly step: unknown }[]): number => entries.filter(({ step }) => step !== null).length;
