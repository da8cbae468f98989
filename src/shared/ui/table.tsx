import type { ComponentProps } from 'react';
import styles from './table.module.css';

interface TableProps extends ComponentProps<'table'> {
  /** Below which width of its room each row is a card; absent where the columns have room on a phone. */
  readonly cards?: 'phone' | 'small' | 'narrow' | 'medium';
  /** As wide as what it holds, instead of its room. */
  readonly isFit?: boolean;
  /** Many short rows. */
  readonly isDense?: boolean;
}

/** A table that is written out: words and what they mean, years of one series. Rows that are alike are a list (`shared/list`). */
export function Table({ cards, isFit = false, isDense = false, className, ...rest }: TableProps) {
  const names = [styles['table'], cards && styles['cards'], isFit && styles['fit'], isDense && styles['dense'], className];
  const table = <table className={names.filter(Boolean).join(' ')} {...rest} />;
  if (cards === undefined) return table;
  return <div className={[styles['room'], styles[cards]].filter(Boolean).join(' ')}>{table}</div>;
}
