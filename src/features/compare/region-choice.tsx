import { useTranslation } from 'react-i18next';
import type { Region } from '@/contracts/regions';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useNavigate } from '@/shared/url/address';
import styles from './compare.module.css';
import { MOST_REGIONS } from './compare-search';

interface RegionChoiceProps {
  /** Those that can be chosen in the borders of the page. */
  readonly regions: readonly Region[];
  readonly chosen: readonly string[];
}

/** Four places for regions; an empty one compares less. A region that stands in another place cannot be chosen twice. */
export function RegionChoice({ regions, chosen }: RegionChoiceProps) {
  const { t } = useTranslation('compare');
  const lang = useLanguage();
  const navigate = useNavigate({ from: '/$lang/compare' });
  const options = regions
    .map((region) => ({ id: region.id, name: nameOfRegion(region, 2025).short[lang] }))
    .toSorted((a, b) => compareText(lang)(a.name, b.name));
  const choose = (place: number, id: string) => {
    const next = Array.from({ length: MOST_REGIONS }, (_, i) => (i === place ? id : (chosen[i] ?? '')));
    void navigate({ to: './', search: (old) => ({ ...old, r: next.filter((one) => one !== '') }), resetScroll: false });
  };
  return (
    <fieldset className={styles['places']}>
      <legend>{t('choice.legend', { n: MOST_REGIONS })}</legend>
      {Array.from({ length: MOST_REGIONS }, (_, place) => place).map((place) => {
        const own = chosen[place] ?? '';
        return (
          <select
            key={place}
            aria-label={t('choice.place', { n: place + 1 })}
            value={own}
            disabled={place > chosen.length}
            onChange={(event) => choose(place, event.target.value)}
          >
            <option value="" disabled={chosen.length === 1 && place === 0}>
              {t('choice.none')}
            </option>
            {options.map(({ id, name }) => (
              <option key={id} value={id} disabled={id !== own && chosen.includes(id)}>
                {name}
              </option>
            ))}
          </select>
        );
      })}
    </fieldset>
  );
}
