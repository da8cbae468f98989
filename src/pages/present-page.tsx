import { briefingAsks } from '@/features/briefing/briefing-search';
import { Present } from '@/features/briefing/present/present';
import { useClosingDescription } from '@/shared/closing/use-closing-description';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchBriefing } from '@/features/briefing/prefetch-briefing';

/** `/{l}/present/?region=&year=#slide-3`: the briefing as slides for the meeting room. */
export function PresentPage() {
  const { t } = useTranslation('present');
  const search = useSearch({ from: '/$lang/present' });
  const description = useClosingDescription(t('description'));
  return (
    <PageFrame name={t('title')} title={t('page.title')} description={description} asks={briefingAsks}>
      <Present search={search} />
    </PageFrame>
  );
}
