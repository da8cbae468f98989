import { useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { latestJudgedYear } from '@/domain/latest-judged-year';
import { hasDemoFacts } from '@/domain/official-facts';
import { distribute } from '@/domain/roll-up';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { programmeQuery } from '@/shared/api/queries';
import { useIndicators } from '@/shared/api/use-indicators';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { BasisNote } from '@/shared/ui/basis-note';
import { FactsNotice } from '@/shared/ui/facts-notice';
import { LegalNotice } from '@/shared/ui/legal-notice';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { YearSwitch } from '@/shared/ui/year-switch';
import styles from './catalogue.module.css';
import { filterRows, knownFilters } from './catalogue-filter';
import { CatalogueFilters } from './catalogue-filters';
import { CatalogueMenu } from './catalogue-menu';
import { toCatalogueRows } from './catalogue-rows';
import type { CatalogueSearch, Order, SortColumn } from './catalogue-search';
import { sortRows } from './catalogue-sort';
import { CatalogueTable } from './catalogue-table';
import { EmptyResult } from './empty-result';
import { SortChoice } from './sort-choice';
import { useCatalogueNavigate } from './use-catalogue-navigate';
import { useColumnLabels } from './use-column-labels';
import { useOptionNames } from './use-option-names';

/** All indicators of the programme in one year: filtered, sorted and counted as the address says. */
export function Catalogue({ search: asked }: { search: CatalogueSearch }) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  const { sentence: basisOf } = useBasisText();
  const indicators = useIndicators();
  const { data: programme } = useSuspenseQuery(programmeQuery);
  const navigate = useCatalogueNavigate();
  const options = useOptionNames(programme);
  const labels = useColumnLabels();
  const countRef = useRef<HTMLParagraphElement>(null);

  const search = useMemo(() => knownFilters(asked, programme), [asked, programme]);
  const { sort, order } = search;
  const year = useMemo(() => search.year ?? latestJudgedYear(indicators), [search.year, indicators]);
  const allRows = useMemo(() => toCatalogueRows(indicators, programme, year), [indicators, programme, year]);
  const sorted = useMemo(() => sortRows(allRows, { column: sort, order, language }), [allRows, sort, order, language]);
  const result = useMemo(() => filterRows(sorted, search), [sorted, search]);
  const taskNames = useMemo(
    () => new Map(programme.tasks.map(({ id, short }) => [id, `${id}. ${short[language]}`])),
    [programme, language],
  );
  const onSort = useCallback((column: SortColumn, next: Order) => void navigate({ sort: column, order: next }), [navigate]);
  const judged = useMemo(() => distribute(allRows.map(({ judgement }) => judgement)), [allRows]);
  useSpokenChange(`${t('caption', { year })}. ${basisOf(judged, 'indicators')}`);
  useSpokenChange(t(`common:sorted.${order}`, { column: labels[sort] }));

  return (
    <>
      <div className={styles['controls']}>
        <YearSwitch year={year} />
        {year > LAST_YEAR_IN_FORCE && <LegalNotice />}
        <FactsNotice hasDemo={hasDemoFacts(indicators.flatMap(({ series }) => series))} />
      </div>
      <CatalogueFilters search={search} result={result} options={options} navigate={navigate} />
      <div className={styles['results']}>
        <div className={styles['bar']}>
          <p role="status" className={styles['count']} ref={countRef} tabIndex={-1}>
            {t('found', { count: result.rows.length })}
          </p>
          {result.rows.length > 0 && (
            <CatalogueMenu rows={result.rows} year={year} dataDate={programme.dataDate} taskName={(id) => taskNames.get(id) ?? id} />
          )}
        </div>
        {result.rows.length > 0 ? (
          <>
            <p>
              <BasisNote group={distribute(result.rows.map(({ judgement }) => judgement))} counted="indicators" />
            </p>
            <SortChoice sort={sort} order={order} labels={labels} onSort={onSort} />
            <CatalogueTable rows={result.rows} {...{ year, sort, order, labels, taskNames, onSort }} />
          </>
        ) : (
          <EmptyResult
            filters={search}
            active={result.active}
            options={options}
            onWiden={(change) => {
              void navigate(change);
              // the pressed button goes away with the message
              countRef.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}
