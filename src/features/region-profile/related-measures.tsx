import { Fragment } from 'react';
import type { RegionDetail } from '@/contracts/regions';
import { isPublished } from '@/domain/series';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useHistoryText } from '@/shared/releases/use-history-text';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { SourceLink } from '@/shared/ui/source-link';
import { FoldedPart } from './folded-part';

/** Official figures of the region by another definition: with the reason and the source, never in a verdict. */
export function RelatedMeasures({ measures, history }: { measures: RegionDetail['related']; history: RegionDetail['history'] }) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { number } = useFormat();
  const { withReason } = useHistoryText();
  if (measures.length === 0) return null;
  return (
    <FoldedPart id="related" title={t('related.title')} label={t('related.open')}>
      <Stack gap={3}>
        {measures.map(({ indicator, code, title, unitLabel, decimals, reason, points }) => (
          <p key={`${indicator} ${code}`}>
            <b>
              {title[language]}, {unitLabel[language]}:
            </b>{' '}
            <Values of={points} say={(value) => number(value, decimals)} /> {toSentence(reason[language])}{' '}
            {[...new Map(points.map(({ source }) => [source.id, source])).values()].map((source, i) => (
              <Fragment key={source.id}>
                {i > 0 && '; '}
                <SourceLink source={source} />
              </Fragment>
            ))}
            .
            {history
              .filter((change) => change.indicator === indicator && change.series === code)
              .map((change) => (
                <Fragment key={`${change.date} ${change.year} ${change.kind}`}>
                  {' '}
                  {t('related.history', { year: change.year, text: withReason(change) })}
                </Fragment>
              ))}
          </p>
        ))}
      </Stack>
    </FoldedPart>
  );
}

type Points = RegionDetail['related'][number]['points'];

/** One text, which is all that most pages have to carry; a value of the reader's preview stands in it with its mark. */
function Values({ of: points, say }: { of: Points; say: (value: number) => string }) {
  const told = ({ year, value }: Points[number]) => `${year} – ${say(value)}`;
  if (points.every(({ provenance }) => isPublished(provenance))) return toSentence(points.map(told).join('; '));
  return (
    <>
      {points.map((point, i) => (
        <Fragment key={point.year}>
          {i > 0 && '; '}
          <OfOrigin origin={point.provenance}>{told(point)}</OfOrigin>
        </Fragment>
      ))}
      .
    </>
  );
}
