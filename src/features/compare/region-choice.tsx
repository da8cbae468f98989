import type { Region } from '@/contracts/regions';
import { useTranslation } from '@/shared/i18n/use-translation';
import { RegionSelect } from '@/shared/ui/region-select';
import { useNavigate } from '@/shared/url/address';
import styles from './compare.module.css';
import { MOST_REGIONS, withRegion } from './compare-search';

interface RegionChoiceProps {
  /** Those that can be chosen in the borders of the page. */
  readonly regions: readonly Region[];
  readonly chosen: readonly string[];
}

/** Four places for regions; an empty one compares less. A region that stands in another place cannot be chosen twice. */
export function RegionChoice({ regions, chosen }: RegionChoiceProps) {
  const { t } = useTranslation('compare');
  const navigate = useNavigate({ from: '/$lang/compare' });
  const choose = (place: number, id: string | null) => {
    void navigate({ to: './', search: (old) => ({ ...old, r: withRegion({ r: old.r, chosen, place, id }) }), resetScroll: false });
  };
  return (
    <fieldset className={styles['places']}>
      <legend>{t('choice.legend', { n: MOST_REGIONS })}</legend>
      {Array.from({ length: MOST_REGIONS }, (_, place) => place).map((place) => {
        const own = chosen[place] ?? '';
        return (
          <RegionSelect
            key={place}
            isLabelHidden
            label={t('choice.place', { n: place + 1 })}
            regions={regions}
            year={2025}
            value={own || null}
            none={t('choice.none')}
            canBeNone={chosen.length > 1 || place > 0}
            isDisabled={place > chosen.length}
            isOut={({ id }) => id !== own && chosen.includes(id)}
            onChoose={(id) => choose(place, id)}
          />
        );
      })}
    </fieldset>
  );
}
