import type { DecreeTask } from '@/contracts/decree';
import { Lines } from '@/shared/decree/lines';
import { Passage } from '@/shared/decree/passage';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link, useHref } from '@/shared/url/address';

type Direction = DecreeTask['directions'][number];

/** What was to be done: each way in a few words, its sentences in a fold, the indicators that it serves and the measures that carry it. */
export function Directions({ directions }: { directions: readonly Direction[] }) {
  return directions.map((direction) => <DirectionPart key={direction.id} direction={direction} />);
}

function DirectionPart({ direction }: { direction: Direction }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const { id, title, summary, passages, indicators, activities, lines } = direction;
  return (
    <section aria-labelledby={id} className="above-3">
      <h3 id={id}>{title[language]}</h3>
      <p className="measure" data-only="screen">
        {summary[language]} <Lines lines={lines} />
      </p>
      {indicators.length > 0 && (
        <p className="note" data-only="screen">
          {t('ways.indicators')}{' '}
          {indicators.map((indicator, at) => (
            <span key={indicator}>
              {at > 0 && ', '}
              <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator }} className="target">
                {indicator}
              </Link>
            </span>
          ))}
        </p>
      )}
      {activities.length > 0 && <MeasureLinks activities={activities} />}
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

/** Plain links: a long list costs no more than a short one before a press. */
function MeasureLinks({ activities }: { activities: readonly number[] }) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const plan = useHref()({ to: '/$lang/action-plan/', params: { lang: language } });
  return (
    <p className="note" data-only="screen">
      {t('ways.measures')}{' '}
      {activities.map((number, at) => (
        <span key={number}>
          {at > 0 && ', '}
          <a href={`${plan}#m-${number}`} className="target" translate="no">
            {number}
          </a>
        </span>
      ))}
    </p>
  );
}
