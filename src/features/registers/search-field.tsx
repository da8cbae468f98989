import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './controls.module.css';
import type { RegisterNavigate } from './use-register-navigate';

/** Long enough that a word is one step, short enough that the table seems to follow. */
const PAUSE_MS = 180;

/** Free text. What is half typed is the component's own; after a pause the address has it, and the address decides again. */
export function SearchField({ q, navigate }: { q: string; navigate: RegisterNavigate }) {
  const { t } = useTranslation('registers');
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(async () => {
      await navigate({ q: draft }, { replace: true });
      startTransition(() => setDraft((current) => (current === draft ? null : current)));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, navigate]);

  return (
    <label className={styles['field']}>
      <span>{t('search.label')}</span>
      <input
        type="search"
        value={draft ?? q}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
      />
    </label>
  );
}
