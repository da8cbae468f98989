import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../url/address';
import type { ParentPage } from './breadcrumbs';
import { Stack } from './layout';
import { PageHead } from './page-head';
import styles from './unknown-page.module.css';

interface UnknownPageProps {
  readonly title: string;
  /** What the address named, and why that is nothing. */
  readonly hint: string;
  /** Where the reader finds what there is. */
  readonly list: ParentPage;
}

/** The address is of a kind that there is, and names something that there is not. */
export function UnknownPage({ title, hint, list }: UnknownPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <PageHead title={title} description={t('site.programme')} isMissing />
      <Stack gap={4} className={styles['unknown']}>
        <h1>{title}</h1>
        <p>{hint}</p>
        <p>
          <Link to={list.to} params={{ lang: language }}>
            {list.name}
          </Link>
        </p>
        <p>
          <Link to="/$lang/" params={{ lang: language }}>
            {t('message.toOverview')}
          </Link>
        </p>
      </Stack>
    </>
  );
}
