import { type Box, linesWidth, wrapText } from './text-box';

/** A vertical line across the chart: the programme lost force, a study was moved. */
export interface ChartEvent {
  readonly id: string;
  /** Moment as a fractional year on the axis on which a year stands at its whole number: 12 October 2021 = 2021.78. */
  readonly at: number;
  /** Two to four words; the page tells the whole event elsewhere. */
  readonly label: string;
}

export interface EventFlag {
  readonly id: string;
  readonly x: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
  readonly textX: number;
  /** Top of the flag; its line hangs from here to the axis. */
  readonly top: number;
}

export interface FlagGround {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly fontSize: number;
  readonly lineHeight: number;
}

const AIR = 5;

/**
 * Flags of the events in a band above the plot, earlier ones higher, so that no line crosses the flag of another.
 *
 * A flag flies to the right of its line, or to the left where there is more room; long labels wrap. `height` is that of the band. Pixels.
 */
export function placeFlags(events: readonly (ChartEvent & { x: number })[], ground: FlagGround): { flags: EventFlag[]; height: number } {
  const ordered = [...events].sort((a, b) => a.x - b.x);
  const flags: (EventFlag & { box: Box })[] = [];
  for (const event of ordered) {
    const flag = flagOf(event, ground);
    const blockers = flags.filter(({ box }) => box.right + AIR > flag.left && flag.right + AIR > box.left);
    const top = Math.max(ground.top, ...blockers.map(({ box }) => box.bottom));
    const box = { left: flag.left, right: flag.right, top, bottom: top + flag.lines.length * ground.lineHeight };
    flags.push({ id: event.id, x: event.x, lines: flag.lines, anchor: flag.anchor, textX: flag.textX, top, box });
  }
  const bottom = Math.max(ground.top, ...flags.map(({ box }) => box.bottom));
  return { flags, height: bottom - ground.top };
}

function flagOf(event: ChartEvent & { x: number }, { left, right, fontSize }: FlagGround) {
  const roomRight = right - event.x - AIR;
  const roomLeft = event.x - left - AIR;
  const whole = linesWidth([event.label], fontSize);
  const toRight = whole <= roomRight || roomRight >= roomLeft;
  const lines = wrapText(event.label, toRight ? roomRight : roomLeft, fontSize);
  const width = linesWidth(lines, fontSize);
  const textX = toRight ? event.x + AIR : event.x - AIR;
  return {
    lines,
    anchor: toRight ? ('start' as const) : ('end' as const),
    textX,
    left: toRight ? event.x : textX - width,
    right: toRight ? textX + width : event.x,
  };
}
