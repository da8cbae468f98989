import { useTranslation } from 'react-i18next';
import type { Source } from '@/contracts/parts';
import type { Provenance } from '@/domain/series';
import { SourceLink } from '@/shared/ui/source-link';

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
