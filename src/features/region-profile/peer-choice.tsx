import type { Region } from '@/contracts/regions';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { useSearchChange } from '@/shared/url/use-search-change';
import styles from './peers.module.css';
import { MOST_PEERS, type RegionProfileSearch } from './region-profile-search';

interface PeerChoiceProps {
  readonly own: Region;
  readonly regions: readonly Region[];
  readonly chosen: readonly string[];
  readonly isChosen: boolean;
  readonly year: number;
}

/** Other peers than those of the rule: boxes to tick, kept in the address. Folded, and hidden where JavaScript is off. */
export function PeerChoice({ own, regions, chosen, isChosen, year }: PeerChoiceProps) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const onChange = useSearchChange<RegionProfileSearch>();
  const compare = compareText(language);
  const options = regions
    .filter(({ id }) => id !== own.id)
    .map((region) => ({ id: region.id, name: nameOfRegion(region, year).short[language] }))
    .toSorted((a, b) => compare(a.name, b.name));
  const toggle = (id: string) => {
    const peer = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    void onChange({ peer });
  };
  return (
    <details className={styles['choice']} data-only="script">
      <summary>{t('peers.change')}</summary>
      <fieldset>
        <legend>{t('peers.legend', { n: MOST_PEERS })}</legend>
        {options.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= MOST_PEERS}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      {isChosen && (
        <Link to="./" search={(search) => ({ ...search, peer: [] })} resetScroll={false}>
          {t('peers.reset')}
        </Link>
      )}
    </details>
  );
}
