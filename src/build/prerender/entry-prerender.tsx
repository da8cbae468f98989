/** Build time only: the API as files and the pages as HTML, both from the same handlers that development and tests use. */
import { handlers } from '@mocks/handlers';
import { listSnapshot } from '@mocks/snapshot';
import { factKnowledge } from '@mocks/sources/fact-knowledge';
import { QueryClient } from '@tanstack/react-query';
import { getResponse } from 'msw';
import { renderToString } from 'react-dom/server';
import { pages } from '@/app/addresses';
import { Providers } from '@/app/providers';
import { createAppRouter } from '@/app/router';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Finding } from '@/domain/checks/check-list';
import type { Language } from '@/domain/language';
import { formatNumber } from '@/domain/number-format';
import { keepWholeAnswersApart } from '@/shared/api/derived';
import { writePageData } from '@/shared/api/page-data';
import { indicatorListQuery, programmeQuery, regionListQuery, registerListQuery } from '@/shared/api/queries';
import { type ChartRegistry, ChartRegistryContext } from '@/shared/charts/chart-registry';
import { failedQuery } from '@/shared/errors/failed-query';
import { createI18n } from '@/shared/i18n/create-i18n';
import { dayInWords } from '@/shared/i18n/day-in-words';
import { keepTogether } from '@/shared/i18n/keep-together';
import { typesetBy } from '@/shared/i18n/use-translation';
import { releaseSummary } from '@/shared/releases/release-summary';
import { updatesQuery } from '@/shared/releases/updates-query';
import { type CollectedHead, PageHeadContext } from '@/shared/ui/page-head';
import { embedPath } from '@/shared/url/embed-path';
import { describeFindings, sayCheck } from '../commands/describe-findings';
import { inLanguage, type RenderedPage } from '../document/site';
import type { Feed } from '../feeds';
import { ANSWERS } from '../page-files';
import { askTwice } from './ask-twice';
import { backendFault, findBackendFaults } from './backend-findings';
import { earlyAnswers } from './early-answers';
import { fillCharts } from './prerender-charts';
import { listPreviews } from './previews/list-previews';

export { listPreviews, listSnapshot };

typesetBy(keepTogether);

/** What was asked of the API since the last page. */
const addresses = new Set<string>();

if (import.meta.env['VITE_API_BASE_URL']) globalThis.fetch = askTwice(globalThis.fetch);
else {
  globalThis.fetch = async (input, init) => {
    addresses.add(new URL(String(input), 'http://site').pathname);
    const response = await getResponse(handlers, new Request(input, init));
    if (!response) throw new Error(`no handler answers ${String(input)}`);
    return response;
  };
}

/** The screen of text with which the build from a backend stops; `null` where it holds the whole programme, or none is asked. */
export async function whyBackendRefused(language: Language): Promise<string | null> {
  if (!import.meta.env['VITE_API_BASE_URL']) return null;
  return refusal(await findBackendFaults(factKnowledge), language);
}

/** The same for an answer that was first asked for by a page; `null` where the error is none of a backend's answer. */
export function whyBackendBroke(error: unknown, language: Language): string | null {
  const fault = import.meta.env['VITE_API_BASE_URL'] ? backendFault(error) : null;
  return refusal(fault ? [fault] : [], language);
}

const refusal = (findings: readonly Finding[], language: Language) =>
  findings.length === 0 ? null : `${describeFindings(findings, language)}\n${sayCheck(language, 'summary.backendRefused')}`;

const regionIds = async () => (await new QueryClient().fetchQuery(regionListQuery)).regions.map(({ id }) => id);

/** What varies in the addresses of pages, for each such page of the book. */
async function valuesOf(): Promise<Record<string, readonly string[]>> {
  const client = new QueryClient();
  const { indicators } = await client.fetchQuery(indicatorListQuery);
  const { agencies, goals, tasks } = await client.fetchQuery(programmeQuery);
  const { registers } = await client.fetchQuery(registerListQuery);
  return {
    '/$lang/indicators/$id/': indicators.map(({ id }) => id),
    '/$lang/regions/$id/': await regionIds(),
    '/$lang/agencies/$code/': agencies.map(({ code }) => code),
    '/$lang/goals/$n/': goals.map(({ id }) => id),
    '/$lang/tasks/$id/': tasks.map(({ id }) => id),
    '/$lang/registers/$name/': registers.map(({ name }) => name),
    // each part stands under an address of its own
    '/embed/$lang/indicators/$id/': [],
  };
}

/** Addresses below the base with `{l}` for the language and a slash at the end. Errors: RangeError for a page whose addresses nobody lists. */
export async function listPages(): Promise<string[]> {
  const { indicators } = await new QueryClient().fetchQuery(indicatorListQuery);
  const values = await valuesOf();
  const site = pages.flatMap(({ path }) => {
    const address = path.slice(1).replace('$lang', '{l}');
    if (!address.includes('$')) return [address];
    const known = values[path];
    if (!known) throw new RangeError(`nobody lists what varies in ${path}`);
    return known.map((value) => address.replace(/\$\w+/, value));
  });
  return [...site, ...indicators.flatMap(framedViews).map((page) => `embed/{l}/${page}`)];
}

/** Every part in both facts modes, and the first one under the indicator's own address, too. */
function framedViews({ id, series }: IndicatorAnswer): string[] {
  return [
    embedPath({ id, part: null, facts: 'all' }),
    ...series.flatMap(({ code }) => (['all', 'official'] as const).map((facts) => embedPath({ id, part: code, facts }))),
  ];
}

/** The day to which the facts of this release were gathered, in words, as the sentence that names a release has it. */
export async function releaseDay(language: Language): Promise<string> {
  const { dataDate } = await new QueryClient().fetchQuery(programmeQuery);
  const i18n = await createI18n(language);
  return dayInWords(dataDate, { t: i18n.getFixedT(language, 'common'), language, dayCase: 'attributive' });
}

/** The releases as a feed tells them. */
export async function releaseFeed(language: Language): Promise<Feed> {
  const updates = await new QueryClient().fetchQuery(updatesQuery);
  const i18n = await createI18n(language);
  await i18n.loadNamespaces('updates');
  const t = i18n.getFixedT(language, ['updates', 'common']);
  const number = (count: number) => formatNumber(count, { decimals: 0, language });
  const entries = updates.list.releases.map((entry) => {
    const { date, title } = entry;
    return { date, title: title[language], summary: releaseSummary(entry, updates, { t: i18n.getFixedT(language, 'updates'), number }) };
  });
  return {
    title: `${t('common:site.name')}: ${t('common:nav.updates')}`,
    subtitle: t('description'),
    author: t('common:site.name'),
    entries,
  };
}

/** One finished page. Errors: a query that fails fails the build. */
export async function renderPage(language: Language, page: string): Promise<RenderedPage> {
  const newClient = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const queryClient = newClient();
  keepWholeAnswersApart(queryClient, newClient());
  const i18n = await createI18n(language);
  const router = createAppRouter({ queryClient, i18n, address: `${import.meta.env.BASE_URL}${inLanguage(page, language)}` });
  addresses.clear();
  await router.load();
  const asked = [...addresses];
  const broken = failedQuery(queryClient);
  if (broken) throw broken;

  const head: { current: CollectedHead | null } = { current: null };
  const charts: ChartRegistry = new Map();
  const html = renderToString(
    <PageHeadContext value={head}>
      <ChartRegistryContext value={charts}>
        <Providers queryClient={queryClient} router={router} i18n={i18n} />
      </ChartRegistryContext>
    </PageHeadContext>,
  );
  if (!head.current) throw new Error(`${inLanguage(page, language)} names no title`);
  const { module = null, words = [], asksFor = {}, fetchesData = false } = router.location.page ?? {};
  return {
    language,
    ...head.current,
    ...{ module, words },
    // the contracts come with the answers that they check
    also: fetchesData ? [ANSWERS] : [],
    early: earlyAnswers(asksFor, Object.keys(asksFor).length > 0 ? await regionIds() : []),
    asked: fetchesData ? asked : [],
    html: await fillCharts(html, charts),
    data: writePageData(fetchesData ? new QueryClient() : queryClient, language),
  };
}
