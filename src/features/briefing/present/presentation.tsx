import { Fragment, type ReactNode, useRef } from 'react';
import { useOriginText } from '@/shared/i18n/use-origin-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import type { BriefingData } from '../briefing-data';
import { FullScreenButton } from './full-screen-button';
import styles from './present.module.css';
import { SlideFrame } from './slide-frame';
import { slideId, useCurrentSlide } from './use-current-slide';
import { useSlideKeys } from './use-slide-keys';
import { useSlides } from './use-slides';

interface PresentationProps {
  readonly data: BriefingData;
  /** Under which conditions the slides are to be read: after the first where all stand below each other, else below the one in view. */
  readonly children: ReactNode;
}

/** The slides: one at a time on a wide window, all below each other on a narrow one, on paper and without JavaScript. */
export function Presentation({ data, children }: PresentationProps) {
  const { t } = useTranslation('present');
  const { slides, subject } = useSlides(data);
  const stage = useRef<HTMLDivElement>(null);
  const count = slides.length;
  const { current, isAlive, latestSlide, showSlide } = useCurrentSlide(count);
  const withOrigin = useOriginText();
  const shown = slides[current - 1];
  useSlideKeys({ stage, latestSlide, count, showSlide });
  return (
    <>
      <div ref={stage} className={styles['stage']} data-print="alone">
        <Stack gap={4} above={2} className={styles['slides']} data-alive={isAlive ? '' : undefined}>
          {slides.map((slide, i) => (
            <Fragment key={slide.key}>
              <SlideFrame {...{ slide, count, subject }} number={i + 1} isCurrent={i + 1 === current} />
              {i === 0 && (
                <div className={styles['conditions']} data-only="screen">
                  {children}
                </div>
              )}
            </Fragment>
          ))}
        </Stack>
        <div className={styles['controls']}>
          {/* never disabled: a disabled button would lose the focus of who has just pressed it */}
          <button type="button" className="button" aria-disabled={current === 1} onClick={() => showSlide(current - 1)}>
            {t('control.previous')}
          </button>
          <p role="status">
            <span aria-hidden="true">
              {current} / {count}
            </span>{' '}
            <VisuallyHidden>
              {t('control.position', { n: current, total: count })}:{' '}
              {shown && withOrigin([shown.title, shown.rests ?? ''].join(' ').trim(), shown.origin)}
            </VisuallyHidden>
          </p>
          <button type="button" className="button" aria-disabled={current === count} onClick={() => showSlide(current + 1)}>
            {t('control.next')}
          </button>
          <FullScreenButton stage={stage} />
        </div>
      </div>
      <Contents {...{ slides, current }} />
    </>
  );
}

/** What each slide says, for a jump. */
function Contents({ slides, current }: { slides: ReturnType<typeof useSlides>['slides']; current: number }) {
  const { t } = useTranslation('present');
  return (
    <nav className={`above-5 below-5 ${styles['contents']}`} data-only="screen" aria-labelledby="slides-contents">
      <h2 id="slides-contents" className="below-2">
        {t('contents')}
      </h2>
      <ol>
        {slides.map(({ key, title, rests = '', origin }, i) => (
          <li key={key}>
            <Link
              to="./"
              search={(search) => search}
              hash={slideId(i + 1)}
              replace
              resetScroll={false}
              aria-current={i + 1 === current ? 'true' : undefined}
            >
              <OfOrigin origin={origin}>{[title, rests].join(' ').trim()}</OfOrigin>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
