import type { Verdict } from '@/domain/choices';
import { drawLines, drawText, lineStep, moved, verdictSign } from '@/shared/pictures/draw';
import { letDown, type PictureColours } from '@/shared/pictures/picture-colours';
import type { DrawPicture, KeyItem } from '@/shared/pictures/picture-drawing';
import { round, toLines } from '@/shared/pictures/picture-text';
import { type BarScale, barAt } from './bar-scale';

type MarkKind = 'aim' | 'nation' | 'median';

/** One region as it stands on the page, its figures in words. */
export interface PicturedRegion {
  readonly place: string;
  readonly name: string;
  readonly bar: {
    readonly value: number;
    /** What the bar is coloured by; `null`: nothing is judged. */
    readonly verdict: Verdict | null;
    readonly marks: readonly { readonly kind: MarkKind; readonly value: number }[];
    /** Its figure, where no column has it. */
    readonly text: string | null;
  } | null;
  /** The word beside a value that nobody has published; `null` beside a published one. */
  readonly badge: string | null;
  readonly fact: string;
  readonly aim: string;
  /** The verdict's word, or why there is none. */
  readonly word: string;
  readonly lag: string;
}

export interface RankingDrawing {
  readonly heads: Readonly<Record<'place' | 'name' | 'bar' | 'fact' | 'aim' | 'word' | 'lag', string>>;
  readonly regions: readonly PicturedRegion[];
  readonly scale: BarScale;
  /** What the upright lines mean, with their values. */
  readonly marks: readonly { readonly kind: MarkKind; readonly text: string }[];
  /** What stands beside a generated value, and what its hollow bar is called in the legend; `null`: none is shown. */
  readonly demo: string | null;
  /** Regions without a place: the heading, and each with its reason. */
  readonly rest: { readonly title: string; readonly lines: readonly string[] } | null;
}

const WIDTH = 1100;
const TEXT = 13;
const ROW = 26;
/** Left ends; numbers end at the right end of their column. */
const AT = { place: 36, name: 46, bar: 266, barEnd: 560, share: 568, fact: 668, badge: 674, aim: 830, word: 848, lag: WIDTH } as const;
const WORD_WIDTH = 175;

/** The ranking as a table with bars: places, names, bars on one scale, figures and verdicts in word, sign and colour. */
export function drawRanking(ranking: RankingDrawing): DrawPicture {
  return ({ colours }) => {
    const head = drawHead(ranking, colours);
    const rows = ranking.regions.map((region, i) => moved([0, head.height + i * ROW], drawRegion(region, ranking, colours)));
    const end = head.height + ranking.regions.length * ROW;
    const rest = drawRest(ranking.rest, colours);
    return {
      drawing: { markup: head.markup + rows.join('') + moved([0, end], rest.markup), width: WIDTH, height: end + rest.height },
      key: toKey(ranking, colours),
    };
  };
}

function drawHead({ heads }: RankingDrawing, { inkMuted, line }: PictureColours) {
  const style = { size: 12, fill: inkMuted };
  const columns = [
    { text: heads.place, x: AT.place, width: 60, anchor: 'end' },
    { text: heads.name, x: AT.name, width: 210 },
    { text: heads.bar, x: AT.bar, width: 300 },
    { text: heads.fact, x: AT.fact, width: 100, anchor: 'end' },
    { text: heads.aim, x: AT.aim, width: 130, anchor: 'end' },
    { text: heads.word, x: AT.word, width: WORD_WIDTH },
    { text: heads.lag, x: AT.lag, width: 90, anchor: 'end' },
  ] as const;
  const wrapped = columns.map((column) => ({ ...column, lines: toLines(column.text, column.width, style.size) }));
  const most = Math.max(...wrapped.map(({ lines }) => lines.length));
  const height = most * lineStep(style.size) + 10;
  const texts = wrapped.map(({ lines, x, ...column }) => {
    const top = style.size + (most - lines.length) * lineStep(style.size);
    return drawLines(lines, [x, top], { ...style, ...('anchor' in column && { anchor: column.anchor }) });
  });
  return { markup: `${texts.join('')}<path d="M0 ${height - 1}H${WIDTH}" stroke="${line}"/>`, height };
}

function drawRegion(region: PicturedRegion, { scale }: RankingDrawing, colours: PictureColours): string {
  const y = 18;
  const { ink, state, line } = colours;
  const plain = { size: TEXT, fill: ink };
  const verdict = region.bar?.verdict ?? null;
  const word = { ...plain, fill: verdict ? colours[verdict] : state, isBold: verdict !== null };
  const wordX = verdict ? AT.word + 22 : AT.word;
  return [
    drawText(region.place, [AT.place, y], { ...plain, anchor: 'end' }),
    drawText(region.name, [AT.name, y], plain),
    region.bar ? moved([AT.bar, 5], drawBar(region.bar, region.badge !== null, scale, colours)) : '',
    region.bar?.text ? drawText(region.bar.text, [AT.share, y], { ...plain, fill: colours.inkMuted }) : '',
    drawText(region.fact, [AT.fact, y], { ...plain, anchor: 'end', isBold: region.badge === null }),
    region.badge ? drawText(region.badge, [AT.badge, y], { size: 12, fill: colours.demo }) : '',
    drawText(region.aim, [AT.aim, y], { ...plain, anchor: 'end' }),
    verdict ? verdictSign(verdict, [AT.word, 5], colours[verdict]) : '',
    drawText(region.word, [wordX, y], word),
    drawText(region.lag, [AT.lag, y], { ...plain, anchor: 'end' }),
    `<path d="M0 ${ROW - 0.5}H${WIDTH}" stroke="${line}"/>`,
  ].join('');
}

function drawBar({ value, verdict, marks }: NonNullable<PicturedRegion['bar']>, isDemo: boolean, scale: BarScale, colours: PictureColours) {
  const x = (percent: number) => round((percent / 100) * (AT.barEnd - AT.bar));
  const { zero, end, torn } = barAt(scale, value);
  const colour = verdict ? colours[verdict] : colours.fact;
  const paint = isDemo
    ? `fill="${letDown(colour, 0.22)}" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 2.5"`
    : `fill="${colour}"`;
  const shape =
    scale.mark === 'bar'
      ? `<rect x="${x(Math.min(zero, end))}" y="1" width="${x(Math.abs(end - zero))}" height="14" ${paint}/>`
      : `<path d="M0 8H${x(100)}" stroke="${colours.line}"/><circle cx="${x(end)}" cy="8" r="6" ${paint}/>`;
  return [
    shape,
    torn === null || scale.mark !== 'bar' ? '' : `<path d="M${x(torn)} -1V17" stroke="${colours.paper}" stroke-width="3"/>`,
    scale.from < 0 ? `<path d="M${x(zero)} -3V19" stroke="${colours.lineStrong}"/>` : '',
    ...marks.map((mark) => upright(mark.kind, x(scale.at(mark.value)), [-3, 19], colours)),
  ].join('');
}

/** As on the page (ranking.module.css): each line has a pattern of its own. */
function upright(kind: MarkKind, x: number, [top, foot]: readonly [number, number], { ink, fact, state }: PictureColours): string {
  const looks = {
    aim: `stroke="${ink}" stroke-width="2"`,
    nation: `stroke="${fact}" stroke-width="2" stroke-dasharray="4 3"`,
    median: `stroke="${state}" stroke-width="3" stroke-dasharray="2 2"`,
  };
  return `<path d="M${x} ${top}V${foot}" ${looks[kind]}/>`;
}

function drawRest(rest: RankingDrawing['rest'], { ink, state }: PictureColours) {
  if (!rest) return { markup: '', height: 0 };
  const lines = rest.lines.flatMap((line) => toLines(line, WIDTH, TEXT));
  const step = lineStep(TEXT);
  return {
    markup:
      drawText(rest.title, [0, 30], { size: 14, fill: ink, isBold: true }) +
      drawLines(lines, [0, 30 + step + 2], { size: TEXT, fill: state }),
    height: 36 + lines.length * step + 6,
  };
}

function toKey({ marks, demo }: RankingDrawing, colours: PictureColours): KeyItem[] {
  const hollow = `<rect x="4" y="1" width="30" height="14" fill="${letDown(colours.ink, 0.12)}" stroke="${colours.ink}" stroke-width="1.5" stroke-dasharray="4 2.5"/>`;
  return [
    ...marks.map(({ kind, text }) => ({ sample: upright(kind, 19, [0, 16], colours), text })),
    ...(demo ? [{ sample: hollow, text: demo }] : []),
  ];
}
