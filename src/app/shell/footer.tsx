import { apiBase } from '@/shared/api/api-base';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { FoldOnDemand } from '@/shared/ui/fold-on-demand';
import { Stack } from '@/shared/ui/layout';
import { lazyPart } from '@/shared/ui/lazy-part';
import { Link } from '@/shared/url/address';
import styles from './shell.module.css';

const Cite = lazyPart(() => import('@/shared/ui/cite').then((module) => module.Cite));

export function Footer() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <footer className={styles.footer}>
      <div className={styles.cite}>
        <FoldOnDemand summary={t('cite.title')}>
          <Cite />
        </FoldOnDemand>
      </div>
      <div className={styles.columns}>
        <section>
          <h2>{t('footer.sources')}</h2>
          <p>{t('footer.plan')}</p>
          <p className="above-2">{t('footer.boundaries')}</p>
        </section>
        <section>
          <h2>{t('footer.licence')}</h2>
          <p>{t('footer.licenceText')}</p>
          <p className="above-2">{t('footer.reading')}</p>
        </section>
        <nav data-only="screen" aria-label={t('site.name')}>
          <Stack as="ul" gap={2}>
            <li>
              <Link to="/$lang/method/" params={{ lang: language }}>
                {t('nav.method')}
              </Link>
            </li>
            <li>
              <a href={`${apiBase()}index.json`}>{t('footer.api')}</a>
            </li>
          </Stack>
        </nav>
      </div>
    </footer>
  );
}
