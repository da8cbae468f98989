import { briefingAsks } from '@/features/briefing/briefing-search';
import { Present } from '@/features/briefing/present/present';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { PageFrame } from '@/shared/ui/page-frame';
import { useSearch } from '@/shared/url/address';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { prefetchBriefing } from '@/features/briefing/prefetch-briefing';

/** `/{l}/present/?region=&year=#slide-3`: the briefing as slides for the meeting room. */
export function PresentPage() {
  const { t } = useTranslation('present');
  const search = useSearch({ from: '/$lang/present' });
  return (
    <PageFrame name={t('title')} title={t('page.title')} description={t('description')}>
      <Boundary name={t('title')} asks={briefingAsks}>
        <Present search={search} />
      </Boundary>
    </PageFrame>
  );
}
