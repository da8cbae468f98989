import { otherLanguage } from '@/domain/language';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';

/** Nothing fits: how to ask otherwise, and the same question in the other language. */
export function NothingFound({ text }: { readonly text: string }) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <Stack as="section" gap={2} above={4} aria-labelledby="nothing-found">
      <h2 id="nothing-found">{t('empty.title', { text })}</h2>
      <ul className="indented">
        <li>{t('empty.spelling')}</li>
        <li>{t('empty.fewer')}</li>
        <li>
          <Link to="/$lang/search/" params={{ lang: other }} search={{ q: text }} hrefLang={other}>
            {t('empty.other')}
          </Link>
        </li>
      </ul>
    </Stack>
  );
}
