import { PassportScreen } from '@/features/decree/passport-screen';
import { useTranslation } from '@/shared/i18n/use-translation';
import { PageFrame } from '@/shared/ui/page-frame';
import { FACTS_ASKS } from '@/shared/url/asks';

/** What its address asks for first: in the page's own file, so that it comes with it. */
export { passportPageQuery } from '@/features/decree/passport-query';

/** `/{l}/passport/`: the programme as its decree introduces it. */
export function PassportPage() {
  const { t } = useTranslation(['decree', 'common']);
  return (
    <PageFrame name={t('common:nav.passport')} title={t('passport.title')} description={t('passport.description')} asks={FACTS_ASKS}>
      <PassportScreen />
    </PageFrame>
  );
}
