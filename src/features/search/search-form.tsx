import { useCallback } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { SearchBox } from '@/shared/list/search-box';
import { Link } from '@/shared/url/address';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { SiteSearch } from './search-search';

/** The field, which looks while it is typed into; before anything is asked, what may be asked. */
export function SearchForm({ q }: Pick<SiteSearch, 'q'>) {
  const { t } = useTranslation('search');
  const onChange = useSearchChange<SiteSearch>();
  const onSearch = useCallback((text: string) => onChange({ q: text, kind: null }, { replace: true }), [onChange]);
  const examples = t('start.examples').split('; ');
  return (
    <search data-only="script" className="above-3" aria-label={t('form.name')}>
      <SearchBox label={t('form.label')} q={q} onSearch={onSearch} />
      {q.trim() === '' && (
        <p className="above-2">
          {t('start.lead')}{' '}
          {examples.map((example, i) => (
            <span key={example}>
              {i > 0 && ', '}
              <Link to="./" search={(before) => ({ ...before, q: example })}>
                {example}
              </Link>
            </span>
          ))}
        </p>
      )}
    </search>
  );
}
