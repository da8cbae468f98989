import { joinPart, partName } from '@/domain/indicator-name';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useReportExactTitle } from '@/shared/ui/cited-page';
import { FoldOnDemand } from '@/shared/ui/fold-on-demand';
import { lazyPart } from '@/shared/ui/lazy-part';
import type { IndicatorView } from './indicator-view';

const EmbedCode = lazyPart(() => import('./embed-code').then((module) => module.EmbedCode));

/** All series of the indicator as a file, and the code that shows the chosen one on another site. */
export function Reuse({ view }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { indicator, part } = view;
  const name = partName(part, language);
  useReportExactTitle(joinPart(indicator.short[language], name));
  return (
    <>
      <p>{t('reuse.about')}</p>
      <DownloadMenu hasVerdicts table={async (context) => (await import('./indicator-download')).toIndicatorTable(view.detail, context)} />
      <FoldOnDemand summary={t('reuse.embed')}>
        <EmbedCode view={view} />
      </FoldOnDemand>
    </>
  );
}
