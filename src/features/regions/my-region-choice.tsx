import { useTranslation } from 'react-i18next';
import type { Region } from '@/contracts/regions';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { useLanguage } from '@/shared/i18n/use-language';
import styles from './regions.module.css';

interface MyRegionChoiceProps {
  readonly regions: readonly Region[];
  readonly year: number;
  readonly value: string | null;
  readonly onChoose: (region: string | null) => void;
}

/** The reader's own region: kept on the device, marked wherever regions are shown. */
export function MyRegionChoice({ regions, year, value, onChoose }: MyRegionChoiceProps) {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const compare = compareText(language);
  const options = regions
    .map((region) => ({ id: region.id, name: nameOfRegion(region, year).name[language] }))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <label className={styles['select']}>
      <span>{t('mine.label')}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value || null)}>
        <option value="">{t('mine.none')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
