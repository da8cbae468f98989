import { useTranslation } from 'react-i18next';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { useLanguage } from '@/shared/i18n/use-language';
import { OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import type { BriefingData } from '../briefing-data';
import { nameOfLine } from '../line-name';
import styles from './slide.module.css';
import { SlideChart } from './slide-chart';

interface WorstSlideProps {
  readonly line: BriefingLine<IndicatorAnswer>;
  readonly data: BriefingData;
  /** Sentences: numbers, how much of the change is done, how long behind. */
  readonly why: readonly string[];
}

/** One of the worst five: verdict and reason on one side, plan and fact over the years on the other. */
export function WorstSlide({ line, data: { seriesOf, brokenIn }, why }: WorstSlideProps) {
  const { t } = useTranslation('present');
  const language = useLanguage();
  const { whole, part } = nameOfLine(line, language);
  const { judged } = line;
  if (!judged) return null;
  const series = seriesOf(line);
  const drawing = toPlanFactDrawing(series, []);
  // the two sides of new borders are not one line
  const links = drawing.links.filter(({ from, to }) => brokenIn === null || from.year >= brokenIn || to.year < brokenIn);
  return (
    <div className={styles['halves']}>
      <OriginGroup origin={judged.basis} className={styles['why']}>
        <VerdictBadge judged={judged} />
        {why.map((sentence, i) => (
          <p key={sentence}>
            <OfOrigin origin={i === 0 ? judged.basis : null}>{sentence}</OfOrigin>
          </p>
        ))}
        <p className={styles['link']}>
          <Link
            to="/$lang/indicators/$id/"
            params={{ lang: language, id: line.indicator.id }}
            search={{ series: part === null ? null : line.part.code }}
          >
            {t('worst.page')}
            <VisuallyHidden>: {whole}</VisuallyHidden>
          </Link>
        </p>
      </OriginGroup>
      <SlideChart drawing={{ ...drawing, links }} judged={judged} measured={series} />
    </div>
  );
}
