import type { CSSProperties, ReactNode } from 'react';
import { VERDICTS, type Verdict } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import { useBasisText } from '../i18n/use-basis-text';
import { useTranslation } from '../i18n/use-translation';
import styles from './verdict-bar.module.css';
import verdictColours from './verdict-colours.module.css';
import { VerdictIcon } from './verdict-icon';
import { VisuallyHidden } from './visually-hidden';

/** One stretch of the bar: a verdict, or everything that has none. */
export type Stretch = Verdict | 'unknown';

interface VerdictBarProps {
  readonly distribution: Distribution;
  /** Wraps a stretch in a link to what it counts; without it the bar is a picture with words. */
  readonly renderLink?: (stretch: Stretch, content: ReactNode, label: string) => ReactNode;
}

/**
 * How many of each verdict, best first, those without a verdict last: the denominator never shrinks. As in the charts, what rests on published facts
 * is full and what rests on generated ones is hollow; the foot of a mixed stretch is full as far as it is published.
 */
export function VerdictBar({ distribution, renderLink = (_, content) => content }: VerdictBarProps) {
  const { t } = useTranslation();
  const { clauses } = useBasisText();
  const unknown = distribution.total - distribution.known;
  const stretches = [
    ...VERDICTS.map((verdict) => ({
      stretch: verdict as Stretch,
      count: distribution.verdicts[verdict],
      published: distribution.publishedVerdicts[verdict],
    })),
    { stretch: 'unknown' as const, count: unknown, published: unknown },
  ];
  return (
    <ul data-ink className={`small strong bare-links ${styles['bar']}`}>
      {stretches
        .filter(({ count }) => count > 0)
        .map(({ stretch, count, published }) => {
          const word = t(`counted.${stretch}`);
          const content = (
            <>
              {stretch !== 'unknown' && <VerdictIcon verdict={stretch} />}
              <span translate="no">{count}</span> <VisuallyHidden>{word}</VisuallyHidden>
            </>
          );
          return (
            <li
              key={stretch}
              className={stretch === 'unknown' ? styles['unknown'] : verdictColours[stretch]}
              style={{ flexGrow: count, '--published': `${(published / count) * 100}%` } as CSSProperties}
              data-hollow={published < count ? '' : undefined}
              title={`${word}: ${count}${stretch === 'unknown' ? '' : ` (${clauses({ published, demo: count - published, unknown: 0, total: count })})`}`}
            >
              {renderLink(stretch, content, `${word}: ${count}`)}
            </li>
          );
        })}
    </ul>
  );
}
