import { useTranslation } from 'react-i18next';
import styles from './about.module.css';

interface TextsSectionProps {
  readonly id: 'purpose' | 'readers' | 'licences' | 'accessibility' | 'errors' | 'replace';
  readonly lines: readonly string[];
}

/** A heading and what there is to say under it, line by line. */
export function TextsSection({ id, lines }: TextsSectionProps) {
  const { t } = useTranslation('about');
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{t(`${id}.title`)}</h2>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
