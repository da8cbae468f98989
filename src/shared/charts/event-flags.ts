import { type Box, linesWidth, wrapText } from '../text-box/text-box';

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
    const room = { ...ground, left: Math.max(ground.left, ...flags.map(({ x }) => x)) };
    const { lines, anchor, textX, left, right } = flagOf(event, room);
    const blockers = flags.filter(({ box }) => box.right + AIR > left && right + AIR > box.left);
    const top = Math.max(ground.top, ...blockers.map(({ box }) => box.bottom + 3));
    const box = { left, right, top, bottom: top + lines.length * ground.lineHeight };
    flags.push({ id: event.id, x: event.x, lines, anchor, textX, top, box });
  }
  const bottom = Math.max(ground.top, ...flags.map(({ box }) => box.bottom));
  return { flags, height: bottom - ground.top };
}

/** To the right in one line, else to the left in one line (not across an earlier event), else wrapped on the side with more room. */
function flagOf(event: ChartEvent & { x: number }, { left, right, fontSize }: FlagGround) {
  const roomRight = right - event.x - AIR;
  const roomLeft = event.x - left - AIR;
  const whole = linesWidth([event.label], fontSize);
  const isToRight = whole <= roomRight || (whole > roomLeft && roomRight >= roomLeft);
  const lines = wrapText(event.label, isToRight ? roomRight : roomLeft, fontSize);
  const width = linesWidth(lines, fontSize);
  if (isToRight) return { lines, anchor: 'start' as const, textX: event.x + AIR, left: event.x, right: event.x + AIR + width };
  return { lines, anchor: 'end' as const, textX: event.x - AIR, left: event.x - AIR - width, right: event.x };
}
