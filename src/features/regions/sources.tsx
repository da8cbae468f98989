import { useTranslation } from '@/shared/i18n/use-translation';
import { SourceLink } from '@/shared/ui/source-link';
import type { RegionalSlice } from './regional-slice';

/** Where the official values on the screen come from, and how far each source is to be trusted. */
export function Sources({ origins }: Pick<RegionalSlice, 'origins'>) {
  const { t } = useTranslation(['regions', 'common']);
  if (origins.length === 0) return null;
  return (
    <section className="above-5 note" aria-labelledby="sources">
      <h3 id="sources">{t('sources.title')}</h3>
      <ul className="bullets">
        {origins.map(({ source, provenance, regions }) => (
          <li key={`${source.id}-${provenance}`}>
            <SourceLink source={source} />
            {'\u00A0'}– {t(`common:provenance.${provenance}`)}, {t('sources.regions', { count: regions.length })}
          </li>
        ))}
      </ul>
    </section>
  );
}
