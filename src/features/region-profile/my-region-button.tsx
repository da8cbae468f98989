import { useTranslation } from '@/shared/i18n/use-translation';
import { useMyRegion } from '@/shared/state/use-my-region';
import styles from './region-profile.module.css';

/** Keeps this region as the reader's own on this device; pressed again it forgets it. Hidden where JavaScript is off. */
export function MyRegionButton({ id }: { id: string }) {
  const { t } = useTranslation('region');
  const { myRegion, setMyRegion } = useMyRegion();
  const isMine = myRegion === id;
  return (
    <button
      type="button"
      className={`button small mark ${styles['mine']}`}
      data-only="script"
      aria-pressed={isMine}
      onClick={() => setMyRegion(isMine ? null : id)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill={isMine ? 'currentColor' : 'none'} aria-hidden="true">
        <path d="M8 1.5l2 4.200 4.500.6-3.300 3.200.8 4.600L8 11.900 4 14.100l.8-4.600L1.500 6.300l4.500-.6z" />
      </svg>
      {t(isMine ? 'mine.isMine' : 'mine.make')}
    </button>
  );
}
