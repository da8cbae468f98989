import type { EventFlag } from './event-flags';
import type { PlacedLabel, Spot } from './place-labels';

/** Small plain SVG marks; colours come from the theme, so that a static drawing follows it too. */

/** ⌀: a value was due here, and there is none. */
export function GapMark({ x, y }: Spot) {
  return (
    <g stroke="var(--state)" strokeWidth="1.5" fill="var(--paper)">
      <circle cx={x} cy={y} r="4.5" />
      <path d={`M${x - 5.5} ${y + 5.5}L${x + 5.5} ${y - 5.5}`} />
    </g>
  );
}

/** A square; it surrounds the dot where a source has a fact for the same year. */
export function BaselineMark({ x, y, surrounds }: Spot & { surrounds: boolean }) {
  const size = surrounds ? 15 : 9;
  return (
    <rect
      x={x - size / 2}
      y={y - size / 2}
      width={size}
      height={size}
      fill={surrounds ? 'none' : 'var(--paper)'}
      stroke="var(--fact)"
      strokeWidth={surrounds ? 1.5 : 2}
    />
  );
}

/** The plan ends here; nothing was promised for later years. */
export function StopMark({ x, y }: Spot) {
  return <path d={`M${x} ${y - 11}V${y + 11}`} stroke="var(--plan)" strokeWidth="3" />;
}

export function FlagMark({
  flag,
  bottom,
  fontSize,
  lineHeight,
}: {
  flag: EventFlag;
  bottom: number;
  fontSize: number;
  lineHeight: number;
}) {
  return (
    <g>
      <path d={`M${flag.x} ${flag.top + 2}V${bottom}`} stroke="var(--ink-muted)" strokeDasharray="2 3" />
      <TextLines
        lines={flag.lines}
        x={flag.textX}
        y={flag.top + fontSize * 0.92}
        anchor={flag.anchor}
        {...{ fontSize, lineHeight }}
        fill="var(--ink-muted)"
      />
    </g>
  );
}

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fill: string;
  readonly fontWeight?: number;
}

/** A halo in the colour of the paper keeps the letters readable where a line passes behind them. */
function TextLines({ lines, x, y, anchor, fontSize, lineHeight, fill, fontWeight }: TextLinesProps) {
  return (
    <text
      {...{ y, fontSize, fill, fontWeight }}
      textAnchor={anchor}
      stroke="var(--paper)"
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? undefined : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

export function LabelMark({
  label,
  ...rest
}: { label: PlacedLabel } & Pick<TextLinesProps, 'fontSize' | 'lineHeight' | 'fill' | 'fontWeight'>) {
  return <TextLines lines={label.lines} x={label.x} y={label.y} anchor={label.anchor} {...rest} />;
}
