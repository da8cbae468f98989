import { isLanguage, type Language } from '@/domain/language';

/** The language of an address below the base: the first step of a page, the second of one for frames on other sites. Else Kazakh. */
export function languageOfPath(path: string): Language {
  const [first, second] = path.split('/');
  const named = first === 'embed' ? second : first;
  return isLanguage(named) ? named : 'kk';
}
