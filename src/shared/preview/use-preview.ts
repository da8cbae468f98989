import { useSyncExternalStore } from 'react';
import { getPreview, type PreviewState, subscribePreview } from './preview';

const none = () => null;

/** The preview that this page is shown with; `null` while the page is built and until it has been applied. */
export const usePreview = (): PreviewState | null => useSyncExternalStore(subscribePreview, getPreview, none);
