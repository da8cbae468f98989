import type { CSSProperties } from 'react';
import { VERDICTS, type Verdict } from '@/domain/choices';
import type { Distribution } from '@/domain/roll-up';
import { useBasisText } from '../i18n/use-basis-text';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../url/address';
import styles from './verdict-bar.module.css';
import verdictColours from './verdict-colours.module.css';
import { VerdictIcon } from './verdict-icon';
import { VisuallyHidden } from './visually-hidden';

/** One stretch of the bar: a verdict, or everything that has none. */
type Stretch = Verdict | 'unknown';

interface VerdictBarProps {
  readonly distribution: Distribution;
  /** Which indicators it counts, as the catalogue is asked for them: each stretch leads to those of its verdict. Absent: a picture with words. */
  readonly counted?: {
    readonly year: number;
    readonly goal?: string;
    readonly level?: 'target';
    readonly task?: string;
    readonly agency?: string;
  };
  /** Whose they are, for those who hear a link by itself. */
  readonly about?: string;
}

/**
 * How many of each verdict, best first, those without a verdict last: the denominator never shrinks. As in the charts, what rests on published facts
 * is full and what rests on anything else is hollow; the foot of a mixed stretch is full as far as it is published.
 */
export function VerdictBar({ distribution, counted, about }: VerdictBarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { clauses } = useBasisText();
  const unknown = distribution.total - distribution.known;
  const stretches = [
    ...VERDICTS.map((verdict) => ({
      stretch: verdict as Stretch,
      count: distribution.verdicts[verdict],
      basis: distribution.verdictBasis[verdict],
    })),
    { stretch: 'unknown' as const, count: unknown, basis: null },
  ];
  return (
    <ul data-ink className={`small strong bare-links ${styles['bar']}`}>
      {stretches
        .filter(({ count }) => count > 0)
        .map(({ stretch, count, basis }) => {
          const word = t(`counted.${stretch}`);
          const published = basis?.published ?? count;
          const content = (
            <>
              {stretch !== 'unknown' && <VerdictIcon verdict={stretch} />}
              <VisuallyHidden>{word}: </VisuallyHidden>
              <span translate="no">{count}</span>
            </>
          );
          return (
            <li
              key={stretch}
              className={stretch === 'unknown' ? styles['unknown'] : verdictColours[stretch]}
              style={{ flexGrow: count, '--published': `${(published / count) * 100}%` } as CSSProperties}
              data-hollow={published < count ? '' : undefined}
              title={`${word}: ${count}${basis ? ` (${clauses(basis)})` : ''}`}
            >
              {counted ? (
                <Link
                  to="/$lang/indicators/"
                  params={{ lang: language }}
                  search={listed(counted, stretch)}
                  aria-label={`${about === undefined ? '' : `${about}. `}${word}: ${count}`}
                >
                  {content}
                </Link>
              ) : (
                content
              )}
            </li>
          );
        })}
    </ul>
  );
}

/** In the order in which the addresses of the catalogue have been sent on until now. */
const listed = ({ year, ...of }: NonNullable<VerdictBarProps['counted']>, verdict: Stretch) => ({ ...of, verdict, year });
