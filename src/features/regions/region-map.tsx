import { useTranslation } from 'react-i18next';
import { apiBase } from '@/shared/api/api-base';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { type DrawingProps, shapeState } from './drawing';
import { toneClass } from './legend';
import styles from './map.module.css';
import type { RankedRow } from './ranked-rows';
import { RegionLink } from './region-link';
import { useArrowWalk } from './use-arrow-walk';
import { useRegionWords } from './use-region-words';

const CITY_RADIUS = 13;

interface RegionMapProps extends DrawingProps {
  readonly map: '2018' | '2022';
  readonly viewBox: string;
}

/**
 * The country with its real boundaries. The shapes come as one file of their own (`maps/kz-….svg`), so that the page stays light and the map
 * stands without JavaScript; the three cities are circles, because their true shapes would be specks.
 */
export function RegionMap(props: RegionMapProps) {
  const { items, places, colouring, shown, map, viewBox } = props;
  const { t } = useTranslation('regions');
  const walk = useArrowWalk(places);
  const { spoken } = useRegionWords(shown);
  const shades = colouring.entries.filter(({ step }) => step !== null).length;
  const placed = items.flatMap((item) => {
    const at = places.find(({ id }) => id === item.row.id)?.at;
    return at ? [{ item, at }] : [];
  });
  // cities last: they lie upon the regions around them
  const drawn = [...placed.filter(({ item }) => item.row.type === 'oblast'), ...placed.filter(({ item }) => item.row.type === 'city')];
  const shapeOf = (id: string) => `${apiBase()}maps/kz-${map}.svg#${id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that are drawn; no element of HTML holds shapes
    <svg viewBox={viewBox} className={styles['map']} role="group" aria-label={t('map.label')} data-drawing>
      <defs>
        <pattern id="region-gap" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" className={styles['gapGround']} />
          <rect width="2" height="8" className={styles['gapLine']} />
        </pattern>
      </defs>
      {drawn.map(({ item, at: [cx, cy] }) => (
        <RegionLink
          key={item.row.id}
          item={item}
          label={spoken(item)}
          walk={walk}
          drawing={props}
          className={`${styles['shape']} ${toneClass(colouring.toneOf(item.row), shades)}`}
        >
          <g {...shapeState(props, item)} {...(colouring.toneOf(item.row) === 'gap' && { fill: 'url(#region-gap)' })}>
            {item.row.type === 'city' ? <circle cx={cx} cy={cy} r={CITY_RADIUS} /> : <use href={shapeOf(item.row.id)} />}
          </g>
        </RegionLink>
      ))}
      <g className={styles['labels']} aria-hidden="true">
        {drawn.map(({ item, at }) => (
          <MapLabel key={item.row.id} item={item} at={at} drawing={props} />
        ))}
      </g>
    </svg>
  );
}

/** Verdict or value at the label point, with the mark of demo values; the name where the drawing is wide enough. */
function MapLabel({ item, at: [x, y], drawing }: { item: RankedRow; at: readonly [number, number]; drawing: DrawingProps }) {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const { number } = useFormat();
  const { colouring, shown } = drawing;
  const { row } = item;
  const isCity = row.type === 'city';
  const isDemo = row.provenance === 'demo';
  const value = colouring.colour === 'value' && row.fact !== null ? number(row.fact, shown.measured.decimals) : null;
  return (
    <g {...shapeState(drawing, item)} transform={`translate(${x} ${y})`}>
      {row.judged && colouring.colour === 'verdict' && (
        <g className={`${styles['badge']} ${styles[row.judged.verdict]} ${isDemo ? styles['isDemo'] : ''}`}>
          <circle r="10" />
          <g transform="translate(-6.500 -6.500) scale(.81)">
            <VerdictIcon verdict={row.judged.verdict} />
          </g>
        </g>
      )}
      {value !== null && (
        <text className={`${styles['value']} ${isDemo ? styles['isDemo'] : ''}`} dy={isCity ? 32 : 5}>
          {value}
          {isDemo && ' ◦'}
        </text>
      )}
      <text className={styles['name']} dy={isCity ? -18 : value === null ? 27 : 22}>
        {row.short[language]}
      </text>
      <text className={styles['abbreviation']} dy={isCity ? -24 : 34}>
        {t(`abbreviation.${row.id}` as 'abbreviation.KZ-10')}
      </text>
    </g>
  );
}
