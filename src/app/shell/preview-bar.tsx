import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { dropPreview, type PreviewState } from '@/shared/preview/preview';
import styles from './preview-bar.module.css';

/**
 * While the reader's own entries are shown: that nothing of it is published, where it comes from, and the way out. Printed, too. It comes with the
 * preview, and so do its words: a page without one carries none of them.
 */
export function PreviewBar({ state }: { readonly state: PreviewState }) {
  const { t } = useTranslation('preview');
  const { t: common } = useTranslation();
  const { number } = useFormat();
  const { files, facts } = state.preview;
  return (
    <aside className={styles['bar']} aria-label={common('preview.label')}>
      <p role="status">
        <strong>{common('preview.label')}.</strong>{' '}
        {state.kind === 'failed' ? t('failed') : t('shown', { files: files.join(', '), n: number(facts.length, 0) })}
      </p>
      <button
        type="button"
        data-only="screen"
        onClick={() => {
          dropPreview();
          location.reload();
        }}
      >
        {t('end')}
      </button>
    </aside>
  );
}
