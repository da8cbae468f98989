import { useTranslation } from 'react-i18next';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { useRegionList } from '@/shared/api/use-regions';
import { useLanguage } from '@/shared/i18n/use-language';
import { useNavigate } from '@/shared/url/address';
import styles from './coverage.module.css';

/** The nation, or one of the regions by the names of today. */
export function RegionSelect({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation('coverage');
  const lang = useLanguage();
  const { regions } = useRegionList();
  const navigate = useNavigate({ from: '/$lang/coverage' });
  const options = regions
    .map((region) => ({ id: region.id, name: nameOfRegion(region, 2025).short[lang] }))
    .toSorted((a, b) => compareText(lang)(a.name, b.name));
  const choose = (id: string) => void navigate({ to: './', search: (old) => ({ ...old, region: id || null }), resetScroll: false });
  return (
    <label className={styles['field']}>
      <span>{t('region.label')}</span>
      <select value={chosen ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('nation')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
