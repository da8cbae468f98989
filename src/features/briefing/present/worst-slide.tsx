import type { IndicatorAnswer } from '@/contracts/indicators';
import type { BriefingLine } from '@/domain/briefing';
import { toPlanFactDrawing } from '@/shared/charts/plan-fact-rows';
import { firstSentence, noteSentences } from '@/shared/closing/note-sentences';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FactValue, OfOrigin, OriginGroup } from '@/shared/ui/fact-value';
import { PlanValue } from '@/shared/ui/plan-value';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import type { BriefingData } from '../briefing-data';
import { nameOfLine } from '../line-name';
import type { WhySentence } from '../use-why-sentences';
import styles from './slide.module.css';
import { SlideChart } from './slide-chart';

interface WorstSlideProps {
  readonly line: BriefingLine<IndicatorAnswer>;
  readonly data: BriefingData;
  /** Sentences beside the figures: how much of the change is done, since when and who answers; what the title does not say. */
  readonly why: readonly WhySentence[];
}

/** Since when and who answers share a line with the way to the page. */
const isWhose = (about: WhySentence['about']) => about === 'since' || about === 'lead';

/** One of the worst five: the figure, large, with its plan and verdict on one side, the years on the other. */
export function WorstSlide({ line, data: { seriesOf, notesOf, brokenIn }, why }: WorstSlideProps) {
  const { t } = useTranslation(['present', 'common']);
  const language = useLanguage();
  const { whole, part } = nameOfLine(line, language);
  const { judged } = line;
  if (!judged) return null;
  const series = seriesOf(line);
  const notes = noteSentences(notesOf(line), language).map(firstSentence);
  const drawing = toPlanFactDrawing(series, []);
  // the two sides of new borders are not one line
  const links = drawing.links.filter(({ from, to }) => brokenIn === null || from.year >= brokenIn || to.year < brokenIn);
  return (
    <div className={styles['halves']}>
      <OriginGroup origin={judged.basis} className={styles['why']}>
        <p className={styles['figure']}>
          <FactValue fact={judged.fact} provenance={judged.basis} measured={series} />
        </p>
        <p>
          {t('common:term.plan')}: <PlanValue judged={judged} measured={series} />
        </p>
        <VerdictBadge judged={judged} />
        {why
          .filter(({ about }) => !isWhose(about))
          .map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        <p className={styles['link']}>
          {why
            .filter(({ about }) => isWhose(about))
            .map(({ text, basis }) => (
              <OfOrigin key={text} origin={basis}>
                {text}{' '}
              </OfOrigin>
            ))}
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
      {notes.length > 0 && <p className={styles['noted']}>{notes.join(' ')}</p>}
    </div>
  );
}
