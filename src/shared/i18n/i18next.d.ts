import 'i18next';
import type about from '@/locales/kk/about.json';
import type actionPlan from '@/locales/kk/action-plan.json';
import type agencies from '@/locales/kk/agencies.json';
import type briefing from '@/locales/kk/briefing.json';
import type catalogue from '@/locales/kk/catalogue.json';
import type checks from '@/locales/kk/checks.json';
import type cite from '@/locales/kk/cite.json';
import type common from '@/locales/kk/common.json';
import type compare from '@/locales/kk/compare.json';
import type coverage from '@/locales/kk/coverage.json';
import type data from '@/locales/kk/data.json';
import type downloadFiles from '@/locales/kk/download-files.json';
import type downloads from '@/locales/kk/downloads.json';
import type embed from '@/locales/kk/embed.json';
import type funding from '@/locales/kk/funding.json';
import type indicator from '@/locales/kk/indicator.json';
import type method from '@/locales/kk/method.json';
import type methodBuilt from '@/locales/kk/method-built.json';
import type overview from '@/locales/kk/overview.json';
import type pictures from '@/locales/kk/pictures.json';
import type present from '@/locales/kk/present.json';
import type quality from '@/locales/kk/quality.json';
import type region from '@/locales/kk/region.json';
import type regions from '@/locales/kk/regions.json';
import type registers from '@/locales/kk/registers.json';
import type report from '@/locales/kk/report.json';
import type reportForm from '@/locales/kk/report-form.json';
import type studies from '@/locales/kk/studies.json';
import type updates from '@/locales/kk/updates.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    keySeparator: false;
    resources: {
      about: typeof about;
      'action-plan': typeof actionPlan;
      agencies: typeof agencies;
      briefing: typeof briefing;
      catalogue: typeof catalogue;
      cite: typeof cite;
      common: typeof common;
      compare: typeof compare;
      coverage: typeof coverage;
      data: typeof data;
      'download-files': typeof downloadFiles;
      downloads: typeof downloads;
      embed: typeof embed;
      funding: typeof funding;
      indicator: typeof indicator;
      method: typeof method;
      'method-built': typeof methodBuilt;
      overview: typeof overview;
      pictures: typeof pictures;
      present: typeof present;
      quality: typeof quality;
      region: typeof region;
      regions: typeof regions;
      registers: typeof registers;
      checks: typeof checks;
      report: typeof report;
      'report-form': typeof reportForm;
      studies: typeof studies;
      updates: typeof updates;
    };
  }
}
