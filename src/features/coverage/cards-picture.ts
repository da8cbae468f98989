import { drawLines, lineStep, moved } from '@/shared/pictures/draw';
import { toHexColour } from '@/shared/pictures/hex-colour';
import { markSample } from '@/shared/pictures/mark-sample';
import type { PictureColours } from '@/shared/pictures/picture-colours';
import type { DrawingTools, DrawPicture, KeyItem } from '@/shared/pictures/picture-drawing';
import { toLines } from '@/shared/pictures/picture-text';
import { toStandaloneSvg } from '@/shared/pictures/standalone-svg';

const MARKS = ['plan', 'nation', 'fact', 'demo', 'unpublished', 'gap'] as const;

interface CardsPicture {
  /** The day of the data, in words. */
  readonly date: string;
  /** Words of the marks; a mark without a word is not on these cards. */
  readonly marks: Readonly<Partial<Record<(typeof MARKS)[number], string>>>;
}

const CARD = { width: 264, pad: 12, gap: 16 } as const;
const INNER = CARD.width - 2 * CARD.pad;
const IN_A_ROW = 4;
const SIZE = { title: 14, word: 13, line: 12 } as const;

/** What a card says, in the order in which it is drawn. */
interface CardContent {
  readonly title: readonly string[];
  readonly sign: string;
  readonly word: readonly string[];
  readonly colour: string;
  readonly chart: { readonly markup: string; readonly height: number };
  readonly lines: readonly string[];
}

/** The cards of a section as they stand on the page, four beside each other, each with its name, verdict, drawing and figures. */
export function drawCards({ date, marks }: CardsPicture): DrawPicture {
  return (tools) => {
    const cards = [...tools.figure.querySelectorAll('li')].flatMap(splitCard).map((pieces) => readCard(pieces, tools));
    const rows = Array.from({ length: Math.ceil(cards.length / IN_A_ROW) }, (_, i) => cards.slice(i * IN_A_ROW, (i + 1) * IN_A_ROW));
    const drawn = rows.map((row) => drawRow(row, tools.colours));
    const tops = drawn.map((_, i) => drawn.slice(0, i).reduce((sum, { height }) => sum + height + CARD.gap, 0));
    const last = (tops.at(-1) ?? 0) + (drawn.at(-1)?.height ?? 0);
    const inARow = Math.min(IN_A_ROW, cards.length);
    return {
      drawing: {
        markup: drawn.map(({ markup }, i) => moved([0, tops[i] ?? 0], markup)).join(''),
        width: inARow * (CARD.width + CARD.gap) - CARD.gap,
        height: last,
      },
      key: toKey(marks, tools.colours),
      date,
    };
  };
}

/** Figures by another definition may stand below each other in one card: each begins with its name. */
function splitCard(card: Element): Element[][] {
  const pieces = [...card.children];
  const starts = pieces.flatMap((piece, i) => (piece.matches('h3') ? [i] : []));
  return starts.map((start, i) => pieces.slice(start, starts[i + 1]));
}

const tidy = (element: Element | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

function readCard(pieces: readonly Element[], { place, colours }: DrawingTools): CardContent {
  const verdict = pieces.find((piece) => piece.matches('p'));
  const chart = pieces.find((piece) => piece instanceof SVGElement);
  const texts = pieces.flatMap((piece) => [...piece.querySelectorAll('dl > div, :scope > p, :scope > div > p')]);
  const placed = verdict && place(verdict);
  const sign = placed?.querySelector('svg');
  const badge = placed?.firstElementChild ?? placed;
  return {
    title: toLines(tidy(pieces[0]), INNER, SIZE.title, 'bold'),
    sign: sign ? toStandaloneSvg(sign) : '',
    word: toLines(tidy(verdict), INNER - 22, SIZE.word, 'bold'),
    colour: (badge && toHexColour(getComputedStyle(badge).color)?.hex) ?? colours.state,
    chart: chart ? readChart(place(chart) as SVGElement) : { markup: '', height: 0 },
    lines: texts.flatMap((text) => toLines(lineOf(text), INNER, SIZE.line)),
  };
}

/** A term and its figure are one line. */
function lineOf(text: Element): string {
  const term = text.querySelector('dt');
  return term ? `${tidy(term)}: ${tidy(text.querySelector('dd') ?? undefined)}` : tidy(text);
}

function readChart(chart: SVGElement): CardContent['chart'] {
  const { width, height } = chart.getBoundingClientRect();
  const scale = width > 0 ? INNER / width : 1;
  return { markup: moved([0, 0], toStandaloneSvg(chart), scale), height: height * scale };
}

/** Names, verdicts, drawings and figures stand on the same lines across a row. */
function drawRow(cards: readonly CardContent[], colours: PictureColours) {
  const most = (of: (card: CardContent) => number) => Math.max(...cards.map(of));
  const [title, word] = [most((card) => card.title.length) * lineStep(SIZE.title), most((card) => card.word.length) * lineStep(SIZE.word)];
  const at = { title: 24, word: 24 + title + 2, chart: 24 + title + word, lines: 0 };
  at.lines = at.chart + most((card) => card.chart.height) + 18;
  const height = at.lines + most((card) => card.lines.length) * lineStep(SIZE.line);
  const drawn = cards.map((card, i) => moved([i * (CARD.width + CARD.gap), 0], drawCard(card, at, height, colours)));
  return { markup: drawn.join(''), height };
}

type Rows = Readonly<Record<'title' | 'word' | 'chart' | 'lines', number>>;

function drawCard(
  { title, sign, word, colour, chart, lines }: CardContent,
  at: Rows,
  height: number,
  { paper, line, ink }: PictureColours,
) {
  const indent = sign === '' ? 0 : 22;
  return [
    `<rect width="${CARD.width}" height="${height}" rx="4" fill="${paper}" stroke="${line}"/>`,
    `<rect width="${CARD.width}" height="4" fill="${colour}"/>`,
    drawLines(title, [CARD.pad, at.title], { size: SIZE.title, fill: ink, isBold: true }),
    sign === '' ? '' : moved([CARD.pad, at.word - 13], sign),
    drawLines(word, [CARD.pad + indent, at.word], { size: SIZE.word, fill: colour, isBold: true }),
    moved([CARD.pad, at.chart], chart.markup),
    drawLines(lines, [CARD.pad, at.lines], { size: SIZE.line, fill: ink }),
  ].join('');
}

function toKey(marks: CardsPicture['marks'], colours: PictureColours): KeyItem[] {
  const nation = `<path d="M2 8H36" stroke="${colours.inkMuted}" stroke-width="1.75" stroke-dasharray="0.1 3.4" stroke-linecap="round"/>`;
  const gap = `<path d="M16 5l6 6m0-6l-6 6" stroke="${colours.state}" stroke-width="1.5"/>`;
  const samples = {
    plan: markSample('plan', colours),
    nation,
    fact: markSample('fact', colours),
    demo: markSample('demo', colours),
    unpublished: markSample('unpublished', colours),
    gap,
  };
  return MARKS.flatMap((mark) => {
    const text = marks[mark];
    return text === undefined ? [] : [{ sample: samples[mark], text }];
  });
}
