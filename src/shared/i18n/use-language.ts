import { isLanguage, type Language } from '@/domain/language';
import { useTranslation } from './use-translation';

/** The language of the page: the one in its path. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  if (!isLanguage(language)) throw new Error(`unknown language ${language}`);
  return language;
}
