import { Stack } from '@/shared/ui/layout';
import styles from './about.module.css';

interface TextsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** A heading and what there is to say under it, line by line. */
export function TextsSection({ id, title, lines }: TextsSectionProps) {
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{title}</h2>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Stack>
  );
}
