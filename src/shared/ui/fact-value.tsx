import { createContext, type ElementType, type ReactNode, useContext } from 'react';
import { asPublished } from '@/domain/decree-decimals';
import type { Provenance } from '@/domain/series';
import { type Measured, useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import styles from './badge.module.css';
import { VisuallyHidden } from './visually-hidden';

/** The block has said that all of it is generated: its single marks are quiet. */
const SaidOnce = createContext(false);

/** The word beside a generated value; in a block that has said so a hollow ring that is heard as the word. */
export function DemoMark() {
  const { t } = useTranslation();
  const isQuiet = useContext(SaidOnce);
  const word = t('provenance.demoBadge');
  if (!isQuiet) {
    return (
      <>
        {/* a word of its own, also where it is copied, read aloud or shown without styles */}{' '}
        <abbr className={styles['demo']}>{word}</abbr>
      </>
    );
  }
  return (
    <abbr className={styles['quiet']} title={t('provenance.demo')}>
      <span className={styles['ring']} aria-hidden="true" />
      <VisuallyHidden> {word}</VisuallyHidden>
    </abbr>
  );
}

/** The word beside a value of the reader's preview. Never quiet: it stands on no page that anybody else sees. */
function UnpublishedMark() {
  const { t } = useTranslation();
  return (
    <>
      {' '}
      <abbr className={styles['demo']} title={t('provenance.unpublished')}>
        {t('provenance.unpublishedBadge')}
      </abbr>
    </>
  );
}

interface OriginProps {
  /** The origin of a fact, or what a reading rests on; `null`: nothing is known. */
  readonly origin: Provenance | null;
  readonly as?: ElementType;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A figure or a sentence with its origin: whatever rests on a generated number is seen and heard as such, and nothing else is.
 * `data-origin` tells programs the same. Every figure from data stands in one of these, in an `OriginGroup` or in an `OriginBlock`.
 */
export function OfOrigin({ origin, as: Tag = 'span', className, children }: OriginProps) {
  return (
    <Tag data-origin={origin ?? undefined} className={className}>
      {children}
      {origin === 'demo' && <DemoMark />}
      {origin === 'unpublished' && <UnpublishedMark />}
    </Tag>
  );
}

/** Figures that rest on one fact and stand around it: the mark of that fact, inside, speaks for all of them. */
export function OriginGroup({ origin, as: Tag = 'div', className, children, ...rest }: OriginProps & Readonly<Record<string, unknown>>) {
  return (
    <Tag data-origin={origin ?? undefined} className={className} {...rest}>
      {children}
    </Tag>
  );
}

interface OriginBlockProps {
  /** Of all the facts and readings in the block; `null` where nothing is known. */
  readonly origins: readonly (Provenance | null)[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A block with generated facts says so once, in a sentence, whether all are or some; beside each of them stands the quiet mark. */
export function OriginBlock({ origins, className, children }: OriginBlockProps) {
  const { t } = useTranslation();
  const known = origins.filter((origin) => origin !== null);
  const hasDemo = known.includes('demo');
  const isDemo = hasDemo && known.every((origin) => origin === 'demo');
  return (
    <SaidOnce value={hasDemo}>
      <div data-origin={isDemo ? 'demo' : undefined} className={className}>
        {hasDemo && (
          <p className={styles['said']}>
            <span className={styles['ring']} aria-hidden="true" /> {t(isDemo ? 'provenance.allDemo' : 'provenance.someDemo')}
          </p>
        )}
        {children}
      </div>
    </SaidOnce>
  );
}

interface FactValueProps {
  readonly fact: number;
  readonly provenance: Provenance | null;
  readonly measured: Measured;
  /** Among regions in order: the digits that decide about places are shown, and no others. */
  readonly isRanked?: boolean;
}

/** A fact with its unit and its origin, in the digits in which it was published. */
export function FactValue({ fact, provenance, measured, isRanked = false }: FactValueProps) {
  const { value } = useFormat();
  return (
    <OfOrigin origin={provenance} className={styles['value']}>
      <span translate="no">{value(fact, isRanked ? measured : asPublished(measured, fact))}</span>
    </OfOrigin>
  );
}
