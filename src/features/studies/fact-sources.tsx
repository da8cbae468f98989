import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';

/** Who published the official facts, once each, with how far they can be trusted. Titles stand as their publishers write them. */
export function FactSources({ origins }: { origins: IndicatorDetail['origins'] }) {
  const { t } = useTranslation();
  const sources = new Map(origins.map((origin) => [`${origin.provenance} ${origin.source.title}`, origin]));
  return [...sources].map(([key, { source, provenance }], i) => (
    <Fragment key={key}>
      {i > 0 && '; '}
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}{' '}
      ({t(`provenance.${provenance}`)})
    </Fragment>
  ));
}
