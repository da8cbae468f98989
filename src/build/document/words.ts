import kkCite from '../../locales/kk/cite.json' with { type: 'json' };
import kkCommon from '../../locales/kk/common.json' with { type: 'json' };
import kkLife from '../../locales/kk/life.json' with { type: 'json' };
import ruCite from '../../locales/ru/cite.json' with { type: 'json' };
import ruCommon from '../../locales/ru/common.json' with { type: 'json' };
import ruLife from '../../locales/ru/life.json' with { type: 'json' };

/** What a document says outside of its page, by language. */
export const documentWords = {
  kk: { cite: kkCite, common: kkCommon, life: kkLife },
  ru: { cite: ruCite, common: ruCommon, life: ruLife },
} as const;
