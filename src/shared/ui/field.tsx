import type { ReactNode } from 'react';
import styles from './field.module.css';
import { visuallyHidden } from './visually-hidden';

interface FieldProps {
  readonly label: string;
  /** `true`: what stands around says what is chosen, the label is only heard. */
  readonly isLabelHidden?: boolean | undefined;
  /** One `input` or `select`. */
  readonly children: ReactNode;
}

/** What is typed or chosen, under its label. */
export function Field({ label, isLabelHidden = false, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what stands inside
    <label className={styles['field']}>
      <span className={isLabelHidden ? visuallyHidden : 'muted small'}>{label}</span>
      {children}
    </label>
  );
}
