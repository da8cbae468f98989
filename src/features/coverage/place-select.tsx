import { useRegionList } from '@/shared/api/use-regions';
import { useTranslation } from '@/shared/i18n/use-translation';
import { RegionSelect } from '@/shared/ui/region-select';
import { useSearchChange } from '@/shared/url/use-search-change';
import styles from './coverage.module.css';
import type { CoverageSearch } from './coverage-search';

/** The nation, or one of the regions by the names of today. Suspends: the nation's cards do not wait for the list of regions. */
export function PlaceSelect({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation('coverage');
  const { regions } = useRegionList();
  const onChange = useSearchChange<CoverageSearch>();
  return (
    <div data-only="script" className={styles['choice']}>
      <RegionSelect
        label={t('region.label')}
        regions={regions}
        year={2025}
        value={chosen}
        none={t('nation')}
        onChoose={(region) => void onChange({ region })}
      />
    </div>
  );
}
