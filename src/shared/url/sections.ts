/** Every page that the menu leads to, in groups; `inBar`: also in the bar above, from the narrowest screen or only from a wide one. */
export const SECTION_GROUPS = [
  {
    name: 'results',
    sections: [
      { to: '/$lang/', label: 'nav.overview', inBar: 'always' },
      { to: '/$lang/closing/', label: 'nav.closing', inBar: null },
      { to: '/$lang/indicators/', label: 'nav.indicators', inBar: 'always' },
      { to: '/$lang/studies/', label: 'nav.studies', inBar: 'wide' },
      { to: '/$lang/coverage/', label: 'nav.coverage', inBar: 'wide' },
      { to: '/$lang/regions/', label: 'nav.regions', inBar: 'always' },
      { to: '/$lang/compare/', label: 'nav.compare', inBar: null },
    ],
  },
  {
    name: 'programme',
    sections: [
      { to: '/$lang/passport/', label: 'nav.passport', inBar: null },
      { to: '/$lang/funding/', label: 'nav.funding', inBar: 'wide' },
      { to: '/$lang/action-plan/', label: 'nav.actionPlan', inBar: 'wide' },
      { to: '/$lang/commitments/', label: 'nav.commitments', inBar: null },
      { to: '/$lang/world/', label: 'nav.world', inBar: null },
      { to: '/$lang/agencies/', label: 'nav.agencies', inBar: null },
      { to: '/$lang/registers/', label: 'nav.registers', inBar: null },
    ],
  },
  {
    name: 'reuse',
    sections: [
      { to: '/$lang/briefing/', label: 'nav.briefing', inBar: null },
      { to: '/$lang/present/', label: 'nav.present', inBar: null },
      { to: '/$lang/data/', label: 'nav.data', inBar: null },
      { to: '/$lang/report/', label: 'nav.report', inBar: null },
      { to: '/$lang/updates/', label: 'nav.updates', inBar: null },
      { to: '/$lang/quality/', label: 'nav.quality', inBar: null },
      { to: '/$lang/method/', label: 'nav.method', inBar: null },
      { to: '/$lang/about/', label: 'nav.about', inBar: null },
    ],
  },
] as const;

export type Section = (typeof SECTION_GROUPS)[number]['sections'][number];
