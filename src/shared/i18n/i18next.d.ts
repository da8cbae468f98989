import 'i18next';
import type catalogue from '@/locales/kk/catalogue.json';
import type common from '@/locales/kk/common.json';
import type compare from '@/locales/kk/compare.json';
import type indicator from '@/locales/kk/indicator.json';
import type method from '@/locales/kk/method.json';
import type overview from '@/locales/kk/overview.json';
import type region from '@/locales/kk/region.json';
import type regions from '@/locales/kk/regions.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    keySeparator: false;
    resources: {
      common: typeof common;
      overview: typeof overview;
      catalogue: typeof catalogue;
      indicator: typeof indicator;
      method: typeof method;
      regions: typeof regions;
      region: typeof region;
      compare: typeof compare;
    };
  }
}
