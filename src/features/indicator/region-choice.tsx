import { useTranslation } from 'react-i18next';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useNavigate } from '@/shared/url/address';
import styles from './regions.module.css';
import type { NamedRegion } from './regions-slice';

interface RegionChoiceProps {
  readonly regions: readonly NamedRegion[];
  readonly year: number;
  /** The address's region; the reader's own region stands where it names none. */
  readonly asked: string | null;
  readonly mine: string | null;
}

/** Which region stands beside the nation: kept in the address, so that the view can be sent on. Hidden where scripts do not run. */
export function RegionChoice({ regions, year, asked, mine }: RegionChoiceProps) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const navigate = useNavigate({ from: '/$lang/indicators/$id' });
  const compare = compareText(language);
  const options = regions
    .map((region) => ({ id: region.id, name: nameOfRegion(region, year).short[language] }))
    .toSorted((a, b) => compare(a.name, b.name));
  const own = options.find(({ id }) => id === mine);
  const known = options.some(({ id }) => id === asked) ? asked : null;
  return (
    <label className={styles['choice']}>
      <span>{t('regions.choose')}</span>
      <select
        value={known ?? ''}
        onChange={({ target }) => void navigate({ search: (old) => ({ ...old, region: target.value || null }), resetScroll: false })}
      >
        <option value="">{own ? t('regions.chooseMine', { region: own.name }) : t('regions.chooseNone')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
