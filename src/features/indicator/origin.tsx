import type { Source } from '@/contracts/parts';
import type { Provenance } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
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
