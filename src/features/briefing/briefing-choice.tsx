import { existsIn } from '@/domain/region-outline';
import { useRegionList } from '@/shared/api/use-regions';
import { useTranslation } from '@/shared/i18n/use-translation';
import { RegionSelect } from '@/shared/ui/region-select';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { BriefingSearch } from './briefing-search';

/** Whom and which year a briefing is about. A region that was not yet formed in the year cannot be chosen. */
export function BriefingChoice({ region, year }: { region: string | null; year: number }) {
  const { t } = useTranslation('briefing');
  const { regions } = useRegionList();
  const onChange = useSearchChange<BriefingSearch>();
  return (
    <div data-only="script">
      <RegionSelect
        label={t('choice.region')}
        regions={regions}
        year={year}
        value={region}
        none={t('subject.nation')}
        isOut={(each) => !existsIn(each, year)}
        onChoose={(chosen) => void onChange({ region: chosen })}
      />
    </div>
  );
}
