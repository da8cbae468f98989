import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/use-format';
import { dropPreview } from '@/shared/preview/preview';
import { usePreview } from '@/shared/preview/use-preview';
import styles from './preview-bar.module.css';

/** While the reader's own entries are shown: that nothing of it is published, where it comes from, and the way out. Printed, too. */
export function PreviewBar() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const state = usePreview();
  if (!state) return null;
  const { files, facts } = state.preview;
  return (
    <aside className={styles['bar']} aria-label={t('preview.label')}>
      <p role="status">
        <strong>{t('preview.label')}.</strong>{' '}
        {state.kind === 'failed' ? t('preview.failed') : t('preview.shown', { files: files.join(', '), n: number(facts.length, 0) })}
      </p>
      <button
        type="button"
        data-only="screen"
        onClick={() => {
          dropPreview();
          location.reload();
        }}
      >
        {t('preview.end')}
      </button>
    </aside>
  );
}
