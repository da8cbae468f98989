import { isUnproven } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { type DrawingProps, shapeState } from './drawing';
import { toLabelLines } from './label-places';
import styles from './map.module.css';
import type { RankedRow } from './ranked-rows';
import tones from './tone.module.css';
import { useAbbreviation } from './use-abbreviation';

/** About half the width of a digit of the value, in units of the map: the mark of a demo value stands right after the number. */
const HALF_DIGIT = 5;

interface MapLabelProps {
  readonly item: RankedRow;
  readonly at: readonly [x: number, y: number];
  readonly drawing: DrawingProps;
}

/** Verdict or value at the label point, with the mark of demo values; the name where the drawing is wide enough, else its abbreviation. */
export function MapLabel({ item: { row, ...item }, at: [x, y], drawing }: MapLabelProps) {
  const language = useLanguage();
  const abbreviationOf = useAbbreviation();
  const isCity = row.type === 'city';
  return (
    <g {...shapeState(drawing, { row, ...item } as RankedRow)} transform={`translate(${x} ${y})`} data-city={isCity ? true : undefined}>
      <MapFigure row={row} drawing={drawing} />
      <text className={styles['name']}>
        {toLabelLines(row.short[language]).map((line, i) => (
          <tspan key={line} x={isCity ? 17 : 0} y={isCity ? 5 : 26} dy={`${i * 1.05}em`}>
            {line}
          </tspan>
        ))}
      </text>
      <text className={styles['abbreviation']} x={isCity ? 26 : 0} y={isCity ? 9 : 36}>
        {abbreviationOf(row)}
      </text>
    </g>
  );
}

function MapFigure({ row, drawing: { colouring, shown } }: Pick<MapLabelProps, 'drawing'> & { row: RankedRow['row'] }) {
  const { number } = useFormat();
  const isDemo = isUnproven(row.basis ?? row.provenance);
  const demoClass = isDemo ? styles['isDemo'] : '';
  if (colouring.colour === 'value') {
    if (row.fact === null) return null;
    const text = number(row.fact, shown.facts.decimals);
    return (
      <g data-origin={row.provenance ?? undefined} className={styles['valued']} transform={`translate(0 ${row.type === 'city' ? 25 : 0})`}>
        <text className={styles['value']} y="6">
          {text}
        </text>
        {isDemo && <circle className={styles['demoMark']} cx={text.length * HALF_DIGIT + 7} r="3.5" />}
      </g>
    );
  }
  if (!row.judged) return null;
  return (
    <g className={`${styles['badge']} ${tones[row.judged.verdict]} ${demoClass}`}>
      <circle r="10" />
      <g transform="translate(-6.5 -6.5) scale(.81)">
        <VerdictIcon verdict={row.judged.verdict} />
      </g>
    </g>
  );
}
