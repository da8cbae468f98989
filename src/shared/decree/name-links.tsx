import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Link, useHref } from '../url/address';
import type { Names } from './names';

interface IndicatorNamesProps {
  /** What they are to the passage. */
  readonly lead: string;
  readonly ids: readonly string[];
  readonly names: Names;
}

/** Indicators in a sentence: each by its short name with its code behind it. Nothing without one. */
export function IndicatorNames({ lead, ids, names }: IndicatorNamesProps) {
  const language = useLanguage();
  if (ids.length === 0) return null;
  return (
    <>
      {lead}{' '}
      {ids.map((id, index) => (
        <span key={id}>
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id }}>
            {names.indicators[id]?.[language]}{' '}
            <bdi className="nowrap" translate="no">
              ({id})
            </bdi>
          </Link>
          {index < ids.length - 1 ? '; ' : '.'}
        </span>
      ))}
    </>
  );
}

/**
 * Measures by their numbers, and by their titles when asked: a title is a sentence, and a passage has up to eleven. Plain links: a long list costs no
 * more than a short one before a press. Its words: `decree-parts`.
 */
export function MeasureNames({ numbers, names }: { numbers: readonly number[]; names: Names }) {
  const { t } = useTranslation('decree-parts');
  const language = useLanguage();
  const plan = useHref()({ to: '/$lang/action-plan/', params: { lang: language } });
  if (numbers.length === 0) return null;
  return (
    <details className="fold note above-1">
      <summary>{t('measures', { count: numbers.length, list: numbers.map((number) => `№ ${number}`).join(', ') })}</summary>
      <ul className="plain stack rows-1">
        {numbers.map((number) => (
          <li key={number}>
            <a href={`${plan}#m-${number}`}>
              <span translate="no">№ {number}</span> {names.measures[number]?.[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
