import { Briefing } from '@/features/briefing/briefing';
import { briefingAsks } from '@/features/briefing/briefing-search';
import { useClosingDescription } from '@/shared/closing/use-closing-description';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchBriefing } from '@/features/briefing/prefetch-briefing';

/** `/{l}/briefing/?region=&year=`: one printed page of sentences made from the data. */
export function BriefingPage() {
  const { t } = useTranslation('briefing');
  const search = useSearch({ from: '/$lang/briefing' });
  const description = useClosingDescription(t('description'));
  return (
    <PageFrame name={t('title')} title={t('page.title')} description={description} isSheet asks={briefingAsks}>
      <Briefing search={search} />
    </PageFrame>
  );
}
