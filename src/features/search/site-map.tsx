import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardGrid } from '@/shared/ui/card';
import { Stack } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { useSections } from '@/shared/url/sections';

/** Every page of the menu: for who has no JavaScript, and for who does not know the word for it. */
export function SiteMap() {
  const { t } = useTranslation(['search', 'common']);
  const language = useLanguage();
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="map">
      <h2 id="map">{t('map.title')}</h2>
      <div className={cardGrid}>
        {useSections().map(({ name, sections }) => (
          <div key={name}>
            <h3>{t(`common:nav.group.${name}`)}</h3>
            <ul className="targets">
              {sections.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} params={{ lang: language }}>
                    {t(`common:${label}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Stack>
  );
}
