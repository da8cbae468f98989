import type { DecreeTask } from '@/contracts/decree';
import { Lines } from '@/shared/decree/lines';
import { IndicatorNames, MeasureNames } from '@/shared/decree/name-links';
import type { Names } from '@/shared/decree/names';
import { Passage } from '@/shared/decree/passage';
import { quoted } from '@/shared/i18n/quotes';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { halvesClass } from '@/shared/ui/side-by-side';

type Direction = DecreeTask['directions'][number];

/** What was to be done: each way in a few words, its sentences in a fold, the indicators that it serves and the measures that carry it. */
export function Directions({ directions, names }: { directions: readonly Direction[]; names: Names }) {
  return (
    <div className={halvesClass}>
      {directions.map((direction) => (
        <DirectionPart key={direction.id} direction={direction} names={names} />
      ))}
    </div>
  );
}

function DirectionPart({ direction, names }: { direction: Direction; names: Names }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const { id, title, isTitleOurs, summary, passages, indicators, activities, lines } = direction;
  return (
    <section aria-labelledby={id} className="above-3">
      <h3 id={id}>{isTitleOurs ? title[language] : quoted(title[language])}</h3>
      <p className="measure" data-only="screen">
        {summary[language]} <Lines lines={lines} />
      </p>
      {indicators.length > 0 && (
        <p className="note" data-only="screen">
          <IndicatorNames lead={t('ways.indicators')} ids={indicators} names={names} />
        </p>
      )}
      <div data-only="screen">
        <MeasureNames numbers={activities} names={names} />
      </div>
      <details className="fold" data-only="screen">
        <summary>{t('ways.text', { n: passages.length })}</summary>
        <ul className="measure stack rows-1 bullets">
          {passages.map((passage) => (
            <Passage key={passage.lines.join() + passage.text[language].length} {...passage} />
          ))}
        </ul>
      </details>
    </section>
  );
}
