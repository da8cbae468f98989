import { useTranslation } from 'react-i18next';
import type { Source } from '@/contracts/parts';
import type { Provenance } from '@/domain/series';

/** How far a value can be trusted, in a word, and where it was read. A demo value has no source. */
export function Origin({ provenance, source }: { provenance: Provenance; source: Source | null }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`provenance.${provenance}`)}
      {source && (
        <>
          {', '}
          <SourceLink source={source} />
        </>
      )}
    </>
  );
}

/** Titles of sources stand as their publishers write them, in their own languages. */
export function SourceLink({ source }: { source: Source }) {
  return source.address ? (
    <a href={source.address} rel="noreferrer">
      {source.title}
    </a>
  ) : (
    source.title
  );
}
