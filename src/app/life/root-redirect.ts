/** The bare address: to the language last read, else Kazakh. Without JavaScript the page itself offers both. */
import { readStoredPreferences } from '@/shared/state/stored-preferences';

location.replace(`${document.currentScript?.dataset['base'] ?? '/'}${readStoredPreferences().language}/${location.search}${location.hash}`);
