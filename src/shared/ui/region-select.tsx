import type { Region } from '@/contracts/regions';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '../i18n/use-language';
import { Select } from './select';

interface Named {
  readonly id: string;
  readonly names: readonly Pick<Region['names'][number], 'from' | 'to' | 'short'>[];
}

interface RegionSelectProps<Place extends Named> {
  readonly label: string;
  /** Those that can be offered, in any order. */
  readonly regions: readonly Place[];
  /** By the names of this year. */
  readonly year: number;
  readonly value: string | null;
  readonly none: string;
  readonly canBeNone?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
  /** Regions that are shown and cannot be chosen. */
  readonly isOut?: (region: Place) => boolean;
  readonly onChoose: (id: string | null) => void;
}

/** One of the regions, by name and in the order of the reader's alphabet. */
export function RegionSelect<Place extends Named>({ regions, year, isOut, ...select }: RegionSelectProps<Place>) {
  const language = useLanguage();
  const compare = compareText(language);
  const options = regions
    .map((region) => ({ value: region.id, name: nameOfRegion(region, year).short[language], isDisabled: isOut?.(region) ?? false }))
    .toSorted((a, b) => compare(a.name, b.name));
  return <Select {...select} options={options} />;
}
