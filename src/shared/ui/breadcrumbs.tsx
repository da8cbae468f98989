import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../url/address';
import styles from './breadcrumbs.module.css';
import { Cluster } from './layout';

/** A list of pages, and its name. */
export interface ParentPage {
  readonly to: '/$lang/agencies/' | '/$lang/data/' | '/$lang/indicators/' | '/$lang/passport/' | '/$lang/regions/' | '/$lang/registers/';
  readonly name: string;
}

/** The way from the overview, which is always the first step, to this page, which is the last. */
export function Breadcrumbs({ name, parent }: { readonly name: string; readonly parent?: ParentPage | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <nav aria-label={t('nav.breadcrumbs')} className="small" data-only="screen">
      <Cluster as="ol" gap={2} rows="none" className={`muted ${styles['list']}`}>
        <li>
          <Link to="/$lang/" params={{ lang: language }}>
            {t('nav.overview')}
          </Link>
        </li>
        {parent && (
          <li>
            <Link to={parent.to} params={{ lang: language }} activeOptions={{ exact: true }}>
              {parent.name}
            </Link>
          </li>
        )}
        <li aria-current="page">{name}</li>
      </Cluster>
    </nav>
  );
}
