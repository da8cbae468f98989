import { useSuspenseQuery } from '@tanstack/react-query';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Facts } from '@/shared/ui/facts';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { type OtherDefinition, otherDefinitionQuery } from './coverage-query';
import { OTHER_DEFINITION_OF } from './coverage-rates';
import { RateChart } from './rate-chart';
import { toOtherDrawing } from './rate-drawing';
import type { ShownPlace } from './shown-place';

/** Between word joiners: the ages of a group stay on one line. */
const UNBROKEN_DASH = '\u2060–\u2060';

interface OtherDefinitionCardsProps {
  readonly place: ShownPlace | null;
  readonly year: number;
}

/** Official figures by another definition: grey, on the same scale, with the reason why they are not judged. Suspends; throws the query's error. */
export function OtherDefinitionCards({ place, year }: OtherDefinitionCardsProps) {
  const { data } = useSuspenseQuery(otherDefinitionQuery);
  const own = place?.detail.related.filter(({ indicator }) => indicator === OTHER_DEFINITION_OF) ?? [];
  const measures = own.length > 0 ? own : data;
  return measures.map((measure) => (
    <OtherDefinitionCard key={measure.code} measure={measure} year={year} isOfNation={place !== null && own.length === 0} />
  ));
}

function OtherDefinitionCard({ measure, year, isOfNation }: { measure: OtherDefinition; year: number; isOfNation: boolean }) {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const { percent } = useFormat();
  const values = measure.points.map((point) => ({ ...point, text: percent(point.value, measure.decimals) }));
  const label = values.map((point) => t('chart.inYear', { year: point.year, value: point.text })).join('; ');
  return (
    <>
      <h3>
        <Link className="quiet" to="/$lang/indicators/$id/" params={{ lang: language, id: OTHER_DEFINITION_OF }}>
          {measure.title[language].replace('–', UNBROKEN_DASH)}
        </Link>
      </h3>
      <p className="strong state">{t(isOfNation ? 'other.wordNation' : 'other.word')}</p>
      <RateChart drawing={toOtherDrawing(measure.points)} year={year} label={label} isOther />
      <Stack gap={2} align="start">
        <Facts kind="small">
          {values.map((point) => (
            <div key={point.year}>
              <dt translate="no">{point.year}</dt>
              <dd>{point.text}</dd>
            </div>
          ))}
        </Facts>
        <p className="note">{toSentence(measure.reason[language])}</p>
      </Stack>
    </>
  );
}
