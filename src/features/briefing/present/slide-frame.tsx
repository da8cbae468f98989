import type { ReactNode } from 'react';
import { type Provenance, UNPROVEN } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import styles from './slide.module.css';
import { slideId } from './use-current-slide';

export interface Slide {
  readonly key: string;
  /** Says the finding. */
  readonly title: string;
  /** Where the title counts verdicts: what they rest on, to be read with it. */
  readonly rests?: string;
  /** What the numbers of the title rest on; `null` where it says itself what it rests on, or has none. */
  readonly origin: Provenance | null;
  readonly body: ReactNode;
  /** What its figures rest on: where nobody has published that, its foot explains the mark. */
  readonly rest: readonly (Provenance | null)[];
}

interface SlideFrameProps {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
  readonly isCurrent: boolean;
  /** Whom and which year all slides are about. */
  readonly subject: string;
}

/** One message: its title, what it stands on, and a foot that says whose presentation this is. */
export function SlideFrame({ slide, number, count, isCurrent, subject }: SlideFrameProps) {
  const { t } = useTranslation();
  const id = slideId(number);
  return (
    <section id={id} className={styles['slide']} aria-labelledby={`${id}-title`} data-current={isCurrent ? '' : undefined}>
      <div className={`quiet-links ${styles['inner']}`} data-first={number === 1 ? '' : undefined}>
        <h2 id={`${id}-title`}>
          <OfOrigin origin={slide.origin}>{slide.title}</OfOrigin>
          {slide.rests && <small> {slide.rests}</small>}
        </h2>
        <div className={styles['body']}>{slide.body}</div>
        <p className={styles['foot']}>
          <span>
            {t('site.name')} · {subject}
          </span>{' '}
          {UNPROVEN.filter((origin) => slide.rest.includes(origin)).map((origin) => (
            <span key={origin}>
              {t(`provenance.${origin}Badge`)}
              {'\u00A0'}– {t(`provenance.${origin}`)}
            </span>
          ))}{' '}
          <span className="tabular">
            {number} / {count}
          </span>
        </p>
      </div>
    </section>
  );
}
