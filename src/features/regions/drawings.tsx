import { useState } from 'react';
import { apiBase } from '@/shared/api/api-base';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { Stack } from '@/shared/ui/layout';
import type { DrawingProps } from './drawing';
import { Legend } from './legend';
import mapStyles from './map.module.css';
import type { Place } from './map-neighbour';
import { toRankingScale } from './ranking-scale';
import { RegionDetail } from './region-detail';
import { RegionMap } from './region-map';
import { RegionTable } from './region-table';
import { RegionTiles } from './region-tiles';
import styles from './side.module.css';
import { tileGrid } from './tile-grid';
import { useMapPicture } from './use-regions-picture';
import type { RegionsView } from './use-regions-view';

interface DrawingsProps {
  readonly view: RegionsView;
  readonly asked: 'map' | 'tiles';
  /** Of the view, as its picture is titled. */
  readonly title: string;
  readonly caption: string;
  readonly myRegion: string | null;
}

/** Map or tiles with legend, figures of the region in focus, attribution, and the table that says the same. */
export function Drawings({ view, asked, title, caption, myRegion }: DrawingsProps) {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const [only, setOnly] = useState<DrawingProps['only']>(null);
  const [active, setActive] = useState<string | null>(null);
  const { byLevel: items, colouring, shown, map } = view;
  const drawsMap = asked === 'map' && mapIsReachable();
  const places = drawsMap ? map.places : placesOfTiles(map.edition);
  // a key of another indicator's legend would dim everything
  const pressed = colouring.entries.some(({ key }) => key === only) ? only : null;
  const picture = useMapPicture(view, title);
  const drawing: DrawingProps = { items, places, colouring, shown, only: pressed, myRegion, active, onActive: setActive };
  const inFocus = items.find(({ row }) => row.id === (active ?? myRegion));
  return (
    <>
      <Stack as="figure" gap={4} className={mapStyles['figure']} aria-label={caption}>
        <div className={mapStyles['stage']}>
          {asked === 'map' && !drawsMap && <p className="note">{t('map.elsewhere')}</p>}
          {drawsMap ? (
            <div data-picture="drawing" translate="no">
              <RegionMap {...drawing} map={map.edition} viewBox={map.viewBox} />
            </div>
          ) : (
            <RegionTiles {...drawing} />
          )}
          {drawsMap && (
            <p className="note">
              {t('map.attribution')} {map.attribution[language]}
            </p>
          )}
          {drawsMap && <PictureActions about={picture} />}
        </div>
        <Stack gap={4} align="start">
          <Legend origins={items.map(({ row }) => row)} colouring={colouring} measured={shown.facts} only={pressed} onOnly={setOnly} />
          <RegionDetail item={inFocus} shown={shown} />
        </Stack>
      </Stack>
      <details data-print="open" className={`above-4 ${styles['twin']}`}>
        <summary>{t('table.open')}</summary>
        <RegionTable
          items={items}
          shown={shown}
          scale={toRankingScale(items, 'level', shown)}
          caption={caption}
          myRegion={myRegion}
          history={view.history}
        />
      </details>
    </>
  );
}

/** A drawing in another file can be used only from the site's own origin; with a backend elsewhere the tiles stand in. */
function mapIsReachable(): boolean {
  return !/^https?:/.test(apiBase());
}

function placesOfTiles(edition: '2018' | '2022'): Place[] {
  return Object.entries(tileGrid(edition))
    .map(([id, at]) => ({ id, at }))
    .toSorted((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
}
