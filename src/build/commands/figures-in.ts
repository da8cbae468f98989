import type { Language } from '../../domain/language';
import kk from '../../locales/kk/common.json';
import ru from '../../locales/ru/common.json';
import { figureTexts } from '../../shared/i18n/figure-text';

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { kk, ru };
const russian = new Intl.PluralRules('ru');

/** Figures with their unit, as pages write them. */
export const figuresIn = (language: Language) =>
  figureTexts((key, { n, count }) => {
    // a Kazakh word stays as it is behind a number
    const form = language === 'ru' ? russian.select(count) : 'other';
    return (TEXTS[language][`${key}_${form}`] ?? TEXTS[language][key] ?? '{{n}}').replace('{{n}}', n);
  }, language);
