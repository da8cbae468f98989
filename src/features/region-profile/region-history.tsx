import type { Region } from '@/contracts/regions';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { toRegionStory } from './region-story';

/** Names with their dates, out of which region it came, what was taken from it, and what that means for the lines. */
export function RegionHistory({ region, regions }: { region: Region; regions: readonly Region[] }) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { day } = useFormat();
  const { names, onlyCentreMoved, parent, children } = toRegionStory(region, regions);
  if (names.length === 0 && !parent && children.length === 0) return null;
  const called = (name: (typeof names)[number]) => (onlyCentreMoved ? (name.centre ?? name.name)[language] : name.name[language]);
  return (
    <Stack gap={1} above={3} className="small wide">
      {names.length > 0 && (
        <p>
          {t(onlyCentreMoved ? 'names.centres' : 'names.title')}{' '}
          {names
            .map((name, i) => (i === 0 ? called(name) : t('names.since', { date: day(name.from, 'ablative'), name: called(name) })))
            .join('; ')}
          .
        </p>
      )}
      {parent && <p>{t('borders.child', { date: day(parent.date, 'locative'), from: t(`from.${parent.region.id}` as 'from.KZ-19') })}</p>}
      {children.map((child) => (
        <p key={child.region.id}>
          {t('borders.parent', { date: day(child.date, 'locative'), child: child.region.names.at(-1)?.name[language] })}
        </p>
      ))}
      {(parent || children.length > 0) && (
        <p>
          <Link to="/$lang/regions/" params={{ lang: language }} search={{ borders: '2018' }}>
            {t('borders.link')}
          </Link>
        </p>
      )}
    </Stack>
  );
}
