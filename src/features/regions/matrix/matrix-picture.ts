import { VERDICTS, type Verdict } from '@/domain/choices';
import { isUnproven } from '@/domain/series';
import { drawText, moved, verdictSign } from '@/shared/pictures/draw';
import { letDown, type PictureColours } from '@/shared/pictures/picture-colours';
import type { DrawPicture, KeyItem } from '@/shared/pictures/picture-drawing';
import type { MatrixCell } from './matrix-rows';

export interface MatrixDrawing {
  readonly columns: readonly string[];
  readonly heads: { readonly region: string; readonly met: string };
  readonly rows: readonly { readonly name: string; readonly met: string; readonly cells: readonly MatrixCell[] }[];
  /** Words of the legend. */
  readonly words: Readonly<Record<Verdict | 'plain' | 'gap' | 'demo', string>>;
}

const TEXT = 12;
const ROW = 24;
/** As wide as 46 columns allow at 1 200 pixels; fewer columns get more room. */
const CELL = { least: 19, most: 30, gap: 1 } as const;
const LEFT = { name: 0, met: 188, cells: 196 } as const;
const WIDTH = 1120;
/** A letter of a turned heading, in pixels: they stand beside each other and may be long. */
const LETTER = 6.6;

/**
 * Regions and indicators as a field of cells. Each verdict has its sign beside its colour, a generated value its hollow dot, a gap its dash: it is
 * read without colours, too.
 */
export function drawMatrix(matrix: MatrixDrawing): DrawPicture {
  return ({ colours }) => {
    const { columns, rows, heads } = matrix;
    const cell = Math.min(CELL.most, Math.max(CELL.least, Math.floor((WIDTH - LEFT.cells) / columns.length) - CELL.gap));
    const step = cell + CELL.gap;
    const head = Math.ceil(Math.max(heads.met.length, ...columns.map((title) => title.length)) * LETTER) + 10;
    const turned = (text: string, x: number) => moved([x, head - 6], `<g transform="rotate(-90)">${drawText(text, [0, 0], headStyle)}</g>`);
    const headStyle = { size: TEXT, fill: colours.ink };
    const texts = [
      drawText(heads.region, [LEFT.name, head - 6], { ...headStyle, fill: colours.inkMuted }),
      turned(heads.met, LEFT.met),
      ...columns.map((title, i) => turned(title, LEFT.cells + i * step + cell / 2 + 4)),
    ];
    const lines = rows.map(({ name, met, cells }, i) => {
      const words = drawText(name, [0, 16], headStyle) + drawText(met, [LEFT.met, 16], { ...headStyle, anchor: 'end' });
      const fields = cells.map((each, at) => moved([LEFT.cells + at * step, 0], drawCell(each, cell, colours)));
      return moved([0, head + i * ROW], words + fields.join(''));
    });
    return {
      drawing: { markup: texts.join('') + lines.join(''), width: LEFT.cells + columns.length * step, height: head + rows.length * ROW },
      key: toKey(matrix, colours),
    };
  };
}

type Field = Pick<MatrixCell, 'verdict' | 'merit' | 'provenance'>;

function drawCell({ verdict, merit, provenance }: Field, width: number, colours: PictureColours): string {
  const height = ROW - 2;
  if (merit === null) return `<path d="M${width / 2 - 3} ${height / 2}h6" stroke="${colours.lineStrong}" stroke-width="1.5"/>`;
  const fill = verdict ? letDown(colours[verdict], 0.42) : colours.surface;
  const sign = verdict ? verdictSign(verdict, [(width - 14) / 2, 5], colours.ink, 14) : '';
  const dot = `<circle cx="${width - 3.5}" cy="3.5" r="2.25" fill="${colours.paper}" stroke="${colours.ink}"/>`;
  return `<rect width="${width}" height="${height}" fill="${fill}"/>${sign}${isUnproven(provenance) ? dot : ''}`;
}

/** Only what is there. */
function toKey({ rows, words }: MatrixDrawing, colours: PictureColours): KeyItem[] {
  const cells = rows.flatMap((row) => row.cells);
  const sampleOf = (field: Field) => moved([6, -3], drawCell(field, 26, colours));
  const shown = VERDICTS.filter((verdict) => cells.some((cell) => cell.verdict === verdict));
  const plain = cells.some(({ verdict, merit }) => verdict === null && merit !== null);
  const gap = cells.some(({ merit }) => merit === null);
  const demo = cells.some(({ merit, provenance }) => merit !== null && isUnproven(provenance));
  return [
    ...shown.map((verdict) => ({ sample: sampleOf({ verdict, merit: 1, provenance: null }), text: words[verdict] })),
    ...(plain ? [{ sample: sampleOf({ verdict: null, merit: 1, provenance: null }), text: words.plain }] : []),
    ...(gap ? [{ sample: sampleOf({ verdict: null, merit: null, provenance: null }), text: words.gap }] : []),
    ...(demo ? [{ sample: sampleOf({ verdict: null, merit: 1, provenance: 'demo' }), text: words.demo }] : []),
  ];
}
