import { useTranslation } from '@/shared/i18n/use-translation';
import type { RegionRow } from './region-rows';

/** Three letters for a region where its name has no room; a name of another time has its own. Never the only name: the link says it in full. */
export function useAbbreviation(): (row: Pick<RegionRow, 'id' | 'namedFrom'>) => string {
  const { t, i18n } = useTranslation('regions');
  return ({ id, namedFrom }) => {
    const dated = `abbreviation.${id}.${namedFrom}`;
    return t((i18n.exists(dated, { ns: 'regions' }) ? dated : `abbreviation.${id}`) as 'abbreviation.KZ-10');
  };
}
