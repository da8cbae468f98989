import { apiBase } from '@/shared/api/api-base';
import { useTranslation } from '@/shared/i18n/use-translation';
import { type DrawingProps, shapeState } from './drawing';
import { placeLabels } from './label-places';
import styles from './map.module.css';
import { MapLabel } from './map-label';
import type { RankedRow } from './ranked-rows';
import { RegionLink } from './region-link';
import { countShades, toneProps } from './tone-props';
import { useArrowWalk } from './use-arrow-walk';
import { useRegionWords } from './use-region-words';

const CITY_RADIUS = 13;

interface RegionMapProps extends DrawingProps {
  readonly map: '2018' | '2022';
  readonly viewBox: string;
}

/**
 * The country with its real boundaries. The shapes come as one file of their own (`maps/kz-….svg`), so that the page stays light and the map
 * stands without JavaScript.
 */
export function RegionMap(props: RegionMapProps) {
  const { items, places, colouring, shown, map, viewBox } = props;
  const { t } = useTranslation('regions');
  const walk = useArrowWalk(places);
  const { spoken } = useRegionWords(shown);
  const shades = countShades(colouring.entries);
  const placed = places.flatMap(({ id, at }) => {
    const item = items.find(({ row }) => row.id === id);
    return item ? [{ item, at }] : [];
  });
  // cities last: they lie upon the regions around them
  const drawn = [...placed.filter(({ item }) => item.row.type === 'oblast'), ...placed.filter(({ item }) => item.row.type === 'city')];
  const labels = placeLabels(drawn.map(({ item, at }) => ({ id: item.row.id, at, item, isCity: item.row.type === 'city' })));
  const inFront = drawn.find(({ item }) => item.row.id === props.active);
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
          {...toneProps(colouring.toneOf(item.row), shades, styles['shape'])}
        >
          <g {...shapeState(props, item)} {...(colouring.toneOf(item.row) === 'gap' && { fill: 'url(#region-gap)' })}>
            <Shape item={item} at={[cx, cy]} map={map} />
          </g>
          {item.row.type === 'city' && <circle cx={cx} cy={cy} className={styles['hit']} data-passing />}
        </RegionLink>
      ))}
      {inFront && (
        <g className={styles['outline']} data-passing>
          <Shape item={inFront.item} at={inFront.at} map={map} />
        </g>
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: drawn words, nothing in them can have the focus; the links say them */}
      <g className={styles['labels']} aria-hidden="true">
        {labels.map(({ item, at }) => (
          <MapLabel key={item.row.id} item={item} at={at} drawing={props} />
        ))}
      </g>
    </svg>
  );
}

/** A region as it lies on the map; a city is a circle, because its true shape would be a speck. */
function Shape({ item: { row }, at: [cx, cy], map }: { item: RankedRow; at: readonly [number, number]; map: '2018' | '2022' }) {
  return row.type === 'city' ? <circle cx={cx} cy={cy} r={CITY_RADIUS} /> : <use href={`${apiBase()}maps/kz-${map}.svg#${row.id}`} />;
}
