import { type RefObject, useSyncExternalStore } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Only where the browser has it: a telephone may not. Escape leaves full screen by itself. */
export function FullScreenButton({ stage }: { stage: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('present');
  const isPossible = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled === true,
    () => true,
  );
  const isFull = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null && document.fullscreenElement !== undefined,
    () => false,
  );
  if (!isPossible) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : stage.current?.requestFullscreen());
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        // refused where a frame or a setting forbids it: the slides stay as they are
        toggle()?.catch(() => undefined);
      }}
    >
      {t(isFull ? 'control.leaveFullScreen' : 'control.fullScreen')}
    </button>
  );
}
