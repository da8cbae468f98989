import { useTranslation } from 'react-i18next';
import type { Provenance } from '@/domain/series';
import { type Measured, useFormat } from '../i18n/use-format';
import styles from './badge.module.css';

/** The word beside every generated value. */
export function DemoMark() {
  const { t } = useTranslation();
  return (
    <abbr className={styles['demo']} title={t('provenance.demo')}>
      {t('provenance.demoBadge')}
    </abbr>
  );
}

interface FactValueProps {
  readonly fact: number;
  readonly provenance: Provenance | null;
  readonly measured: Measured;
}

/** A fact with its unit, and its mark when it is not official. */
export function FactValue({ fact, provenance, measured }: FactValueProps) {
  const { value } = useFormat();
  return (
    <span className={styles['value']}>
      {value(fact, measured)}
      {provenance === 'demo' && <DemoMark />}
    </span>
  );
}
