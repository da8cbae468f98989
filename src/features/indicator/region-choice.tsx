import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { RegionSelect } from '@/shared/ui/region-select';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { IndicatorSearch } from './indicator-search';
import styles from './regions.module.css';
import type { NamedRegion } from './regions-slice';

interface RegionChoiceProps {
  readonly regions: readonly NamedRegion[];
  readonly year: number;
  /** The address's region; the reader's own region stands where it names none. */
  readonly asked: string | null;
  readonly mine: string | null;
}

/** Which region stands beside the nation: kept in the address, so that the view can be sent on. */
export function RegionChoice({ regions, year, asked, mine }: RegionChoiceProps) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const onChange = useSearchChange<IndicatorSearch>();
  const own = regions.find(({ id }) => id === mine);
  return (
    <div data-only="script" className={styles['figureBox']}>
      <RegionSelect
        label={t('regions.choose')}
        regions={regions}
        year={year}
        value={regions.some(({ id }) => id === asked) ? asked : null}
        none={own ? t('regions.chooseMine', { region: nameOfRegion(own, year).short[language] }) : t('regions.chooseNone')}
        onChoose={(region) => void onChange({ region })}
      />
    </div>
  );
}
