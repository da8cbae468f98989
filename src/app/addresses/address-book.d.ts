import type { parseActionPlanSearch } from '@/features/action-plan/action-plan-search';
import type { parseAgencySearch } from '@/features/agencies/agency-search';
import type { parseBriefingSearch } from '@/features/briefing/briefing-search';
import type { parseCatalogueSearch } from '@/features/catalogue/catalogue-search';
import type { parseClosingSearch } from '@/features/closing/closing-search';
import type { parseCommitmentsSearch } from '@/features/commitments/commitments-search';
import type { parseCompareSearch } from '@/features/compare/compare-search';
import type { parseCoverageSearch } from '@/features/coverage/coverage-search';
import type { parseEmbedSearch } from '@/features/embed/embed-search';
import type { parseFundingSearch } from '@/features/funding/funding-search';
import type { parseIndicatorSearch } from '@/features/indicator/indicator-search';
import type { parseOverviewSearch } from '@/features/overview/overview-search';
import type { parseRegionProfileSearch } from '@/features/region-profile/region-profile-search';
import type { parseRegionsSearch } from '@/features/regions/regions-search';
import type { parseRegisterSearch } from '@/features/registers/register-search';
import type { parseQualitySearch } from '@/features/report/quality/quality-search';
import type { parseReportSearch } from '@/features/report/report-search';
import type { parseSiteSearch } from '@/features/search/search-search';

declare module '@/shared/url/address-book' {
  interface AddressBook {
    '/$lang/': typeof parseOverviewSearch;
    '/$lang/closing/': typeof parseClosingSearch;
    '/$lang/indicators/': typeof parseCatalogueSearch;
    '/$lang/indicators/$id/': typeof parseIndicatorSearch;
    '/$lang/method/': null;
    '/$lang/studies/': null;
    '/$lang/coverage/': typeof parseCoverageSearch;
    '/$lang/regions/': typeof parseRegionsSearch;
    '/$lang/regions/$id/': typeof parseRegionProfileSearch;
    '/$lang/compare/': typeof parseCompareSearch;
    '/$lang/funding/': typeof parseFundingSearch;
    '/$lang/action-plan/': typeof parseActionPlanSearch;
    '/$lang/registers/': null;
    '/$lang/registers/$name/': typeof parseRegisterSearch;
    '/$lang/agencies/': null;
    '/$lang/agencies/$code/': typeof parseAgencySearch;
    '/$lang/passport/': null;
    '/$lang/goals/$n/': null;
    '/$lang/tasks/$id/': null;
    '/$lang/commitments/': typeof parseCommitmentsSearch;
    '/$lang/world/': null;
    '/$lang/data/': null;
    '/$lang/data/api/': null;
    '/$lang/briefing/': typeof parseBriefingSearch;
    '/$lang/present/': typeof parseBriefingSearch;
    '/$lang/report/': typeof parseReportSearch;
    '/$lang/quality/': typeof parseQualitySearch;
    '/$lang/search/': typeof parseSiteSearch;
    '/$lang/about/': null;
    '/$lang/updates/': null;
    '/embed/$lang/indicators/$id/': typeof parseEmbedSearch;
  }
}
