import type { Distribution } from '@/domain/roll-up';
import { type CountedGroup, useBasisText } from '../i18n/use-basis-text';
import type { Counted } from '../i18n/use-count-words';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import styles from './basis-note.module.css';

interface BasisNoteProps {
  readonly group: CountedGroup;
  readonly counted: Counted;
}

/** What the counts of a block rest on, once per block: published, demo and unknown are together all that was counted. */
export function BasisNote({ group, counted }: BasisNoteProps) {
  const { sentence } = useBasisText();
  return (
    <span className={`small ${styles['note']}`} data-counted={counted}>
      {sentence(group, counted)}
    </span>
  );
}

/**
 * A cell of a table: how many are known of how many, and by what. Published ones stand out, generated and unpublished ones are a quiet word, and
 * those whose plan ended are said aside: they stay in the whole, as in the heading above.
 */
export function KnownCount({ distribution: { known, total, basis, ended } }: { distribution: Distribution }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { unpublished = 0 } = basis;
  return (
    <>
      {t('measure.known', { known, total: total + ended })}{' '}
      {basis.published > 0 && (basis.demo > 0 || unpublished > 0) && (
        <small className="line strong ink">{t('basis.shortPublished', { n: number(basis.published, 0) })}</small>
      )}{' '}
      {basis.demo > 0 && <small className={`line ${styles['demo']}`}>{t('basis.shortDemo', { n: number(basis.demo, 0) })}</small>}{' '}
      {unpublished > 0 && <small className={`line ${styles['demo']}`}>{t('basis.shortUnpublished', { n: number(unpublished, 0) })}</small>}{' '}
      {ended > 0 && <small className="note line">{t('basis.ended', { n: number(ended, 0) })}</small>}
    </>
  );
}
