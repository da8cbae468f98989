import type { Region } from '@/contracts/regions';
import { useTranslation } from '@/shared/i18n/use-translation';
import { RegionSelect } from '@/shared/ui/region-select';

interface MyRegionChoiceProps {
  readonly regions: readonly Region[];
  readonly year: number;
  readonly value: string | null;
  readonly onChoose: (region: string | null) => void;
}

/** The reader's own region: kept on the device, marked wherever regions are shown. */
export function MyRegionChoice({ regions, year, value, onChoose }: MyRegionChoiceProps) {
  const { t } = useTranslation('regions');
  return <RegionSelect label={t('mine.label')} regions={regions} year={year} value={value} none={t('mine.none')} onChoose={onChoose} />;
}
