import i18next from 'i18next';
import type { DayCase } from '../../domain/kazakh-months';
import type { Language } from '../../domain/language';
import type { Provenance } from '../../domain/series';
import kk from '../../locales/kk/common.json';
import ru from '../../locales/ru/common.json';
import { dayInWords } from '../../shared/i18n/day-in-words';
import { figureTexts } from '../../shared/i18n/figure-text';

/** Figures with their unit, and days, as pages write them. */
const figures = { kk: figuresOf('kk', kk), ru: figuresOf('ru', ru) } satisfies Record<Language, unknown>;

export const figuresIn = (language: Language) => figures[language];

/** The words are here already, so nothing is waited for. */
function figuresOf(language: Language, common: Readonly<Record<string, string>>) {
  const words = i18next.createInstance({
    ...{ lng: language, resources: { [language]: { common } }, defaultNS: 'common', initAsync: false },
    ...{ keySeparator: false, interpolation: { escapeValue: false } },
  });
  void words.init();
  const day = (isoDate: string, dayCase?: DayCase) => dayInWords(isoDate, { t: words.t, language, dayCase });
  const trust = (origin: Provenance) => words.t(`provenance.${origin}`);
  return { ...figureTexts((key, counted) => words.t(key, counted), language), day, trust };
}
