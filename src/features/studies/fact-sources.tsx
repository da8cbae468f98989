import { Fragment } from 'react';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useTranslation } from '@/shared/i18n/use-translation';
import { SourceLink } from '@/shared/ui/source-link';

/** Who published the official facts, once each, with how far they can be trusted. */
export function FactSources({ origins }: { origins: IndicatorDetail['origins'] }) {
  const { t } = useTranslation();
  const sources = new Map(origins.map((origin) => [`${origin.provenance} ${origin.source.id}`, origin]));
  return [...sources].map(([key, { source, provenance }], i) => (
    <Fragment key={key}>
      {i > 0 && '; '}
      <SourceLink source={source} /> ({t(`provenance.${provenance}`)})
    </Fragment>
  ));
}
