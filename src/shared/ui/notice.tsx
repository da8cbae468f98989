import styles from './notice.module.css';

interface ExplainedProps {
  /** What is so, in a few words. */
  readonly short: string;
  /** Asks for more, behind them. */
  readonly why: string;
  /** Why it is so. */
  readonly full: string;
}

/** A few words that the reader can have explained on the spot. */
export function Explained({ short, why, full }: ExplainedProps) {
  return (
    <details>
      <summary data-unmarked>
        {short}{' '}
        <span className={styles['why']} data-only="screen">
          {why}
        </span>
      </summary>
      <p>{full}</p>
    </details>
  );
}
