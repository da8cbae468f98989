import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Field } from '@/shared/ui/field';
import { useHref, useLocation } from '@/shared/url/address';

/** Asks the page of the search: a plain form, so that it works before and without the application. What readers see of facts goes with it. */
export function SiteSearch({ className }: { readonly className: string | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { facts, asof } = useLocation().search;
  const [action] = useHref()({ to: '/$lang/search/', params: { lang: language } }).split('?');
  return (
    <form action={action} className={className}>
      <Field label={t('nav.search')} isLabelHidden>
        <input type="search" name="q" maxLength={100} placeholder={t('nav.search')} />
      </Field>
      {facts === 'official' && <input type="hidden" name="facts" value={facts} />}
      {asof !== undefined && <input type="hidden" name="asof" value={asof} />}
    </form>
  );
}
