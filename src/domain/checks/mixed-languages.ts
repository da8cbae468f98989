import type { Language } from '../language';

/** Letters of Kazakh that Russian does not have. */
const KAZAKH = /[әғқңөұүһі]/i;
const CYRILLIC = /[а-яё]/i;

type Texts = Readonly<Record<Language, string>>;

/** Whether each of two texts stands in the place of the other. A name may be the same in both languages. */
export const isSwapped = ({ kk, ru }: Texts): boolean => CYRILLIC.test(kk) && KAZAKH.test(ru) && !KAZAKH.test(kk);

/** Whether two sentences are one, or each stands in the place of the other. */
export const isMixed = (texts: Texts): boolean => isSwapped(texts) || (CYRILLIC.test(texts.kk) && texts.kk.trim() === texts.ru.trim());
