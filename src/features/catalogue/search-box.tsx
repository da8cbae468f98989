import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filters.module.css';
import type { CatalogueNavigate } from './use-catalogue-navigate';

/** Long enough that a word is one step, short enough that the list seems to follow. */
const PAUSE_MS = 180;

/** Free text. What is half typed is the component's own; after a pause the address has it, and the address decides again. */
export function SearchBox({ q, navigate }: { q: string; navigate: CatalogueNavigate }) {
  const { t } = useTranslation('catalogue');
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
    <label className={styles['search']}>
      <span>{t('filter.search')}</span>
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
