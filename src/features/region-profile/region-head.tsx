import type { Region } from '@/contracts/regions';
import { nameOfRegion } from '@/domain/region-names';
import { populationWeight, populationYear } from '@/domain/region-population';
import { asHeading } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster, Stack } from '@/shared/ui/layout';
import { MyRegionButton } from './my-region-button';
import styles from './region-profile.module.css';

interface RegionHeadProps {
  readonly region: Region;
  readonly year: number;
}

/** The official name of the year in view, and what the region is. */
export function RegionHead({ region, year }: RegionHeadProps) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { number } = useFormat();
  const name = nameOfRegion(region, year);
  const people = populationWeight(region, year);
  return (
    <Stack as="header" gap={2} above={2} below={3}>
      <Cluster gap={4} rows={2} align="center">
        <h1>{asHeading(name.name[language])}</h1>
        <MyRegionButton id={region.id} />
      </Cluster>
      <Cluster as="ul" gap={2} rows="none" className={`note ${styles['marks']}`}>
        <li>{t(`type.${region.type}`)}</li>
        {name.centre && <li>{t('head.centre', { centre: name.centre[language] })}</li>}
        {people !== null && <li>{t('head.population', { count: people, n: number(people, 0), year: populationYear(year) })}</li>}
      </Cluster>
    </Stack>
  );
}
