import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { type DrawingProps, shapeState } from './drawing';
import { RegionLink } from './region-link';
import styles from './tiles.module.css';
import { countShades, toneProps } from './tone-props';
import { useAbbreviation } from './use-abbreviation';
import { useArrowWalk } from './use-arrow-walk';
import { useRegionWords } from './use-region-words';

/** Each region one tile of the same size, about where it lies: small and large weigh the same, and no shape has to be downloaded. */
export function RegionTiles(props: DrawingProps) {
  const { items, places, colouring, shown } = props;
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const { number } = useFormat();
  const walk = useArrowWalk(places);
  const { spoken } = useRegionWords(shown);
  const abbreviationOf = useAbbreviation();
  const shades = countShades(colouring.entries);
  return (
    <ul data-ink className={styles['tiles']} aria-label={t('tiles.label')} data-drawing>
      {places.map(({ id, at: [column, line] }) => {
        const item = items.find(({ row }) => row.id === id);
        if (!item) return null;
        const { row } = item;
        return (
          <li key={row.id} style={{ gridArea: `${line + 1} / ${column + 1}` }} {...shapeState(props, item)}>
            <RegionLink
              item={item}
              label={spoken(item)}
              walk={walk}
              drawing={props}
              {...toneProps(colouring.toneOf(row), shades, styles['tile'])}
            >
              <span className={styles['tileName']} lang={language}>
                {row.short[language]}
              </span>
              <span className={`strong ${styles['tileShort']}`}>{abbreviationOf(row)}</span>
              <span className={styles['tileFigure']}>
                {row.judged && colouring.colour === 'verdict' && <VerdictIcon verdict={row.judged.verdict} />}
                <OfOrigin origin={row.provenance}>
                  <span translate="no">{row.fact === null ? '–' : number(row.fact, shown.facts.decimals)}</span>
                </OfOrigin>
              </span>
            </RegionLink>
          </li>
        );
      })}
    </ul>
  );
}
