import { type ReactNode, useCallback } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { Cluster } from '../ui/layout';
import { FacetSelect } from './facet-select';
import styles from './filter-bar.module.css';
import { chosenOf, TEXT } from './filter-rows';
import { SearchBox } from './search-box';
import type { List } from './use-list';

interface FilterBarProps<Row> {
  readonly list: List<Row>;
  /** What is filtered, for those who hear the page. */
  readonly label: string;
  /** By what the search finds; absent where a list has no free text. */
  readonly searchLabel?: string;
  /** More to choose, beside the facets. */
  readonly more?: ReactNode;
  /** Below them: a choice of several. */
  readonly children?: ReactNode;
}

/** Search and choices in one row; on a phone or a small tablet all but the search are folded into one line that says how many are set. */
export function FilterBar<Row>({ list, label, searchLabel, more, children }: FilterBarProps<Row>) {
  const { t } = useTranslation();
  const { facets, search, counts, active, onChange, drop, touch } = list;
  const onSearch = useCallback((q: string) => onChange({ q }, { replace: true }), [onChange]);
  const folded = active.filter(({ key }) => key !== TEXT).length;
  return (
    <form className={styles['bar']} data-only="script" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {searchLabel !== undefined && <SearchBox label={searchLabel} q={search.q ?? ''} onSearch={onSearch} onTouch={touch} />}
      {(facets.length > 0 || more) && (
        <details className="open-medium">
          <summary>{folded > 0 ? t('list.filtersActive', { n: folded }) : t('list.filters')}</summary>
          <div className={`${styles['facets']}${children ? ' below-3' : ''}`}>
            {facets
              .filter(({ isMany }) => !isMany)
              .map((facet) => (
                <FacetSelect
                  key={facet.key}
                  label={facet.label}
                  options={facet.options}
                  counts={counts.get(facet.key) ?? new Map()}
                  value={chosenOf(facet, search)[0] ?? null}
                  onChoose={(value) => void onChange({ [facet.key]: value, ...facet.also?.(value, search) })}
                />
              ))}
            {more}
          </div>
          {children}
        </details>
      )}
      {active.length > 0 && (
        <Cluster>
          <button type="button" className="button small" onClick={() => drop()}>
            {t('list.reset')}
          </button>
        </Cluster>
      )}
    </form>
  );
}
