import type { ReactNode } from 'react';
import { AGAINST, BORDERS, RANKED_BY } from '@/domain/choices';
import { partName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { cardClass } from '@/shared/ui/card';
import { Choice } from '@/shared/ui/choice';
import { Select } from '@/shared/ui/select';
import { useSearchChange } from '@/shared/url/use-search-change';
import type { RegionalSeries } from './regional-slice';
import styles from './regions.module.css';
import { COLOURS, type RegionsSearch, regionsDefaults, VIEWS } from './regions-search';

interface ControlsProps {
  readonly search: RegionsSearch;
  readonly options: readonly RegionalSeries[];
  readonly chosen: RegionalSeries;
  /** What the colours show in fact: without verdicts it is the values, and there is nothing to choose. */
  readonly colour: RegionsSearch['colour'];
  readonly children: ReactNode;
}

/** What is shown and how, in one row; every choice is in the address. Controls that the view does not heed are not there. */
export function Controls({ search, options, chosen, colour, children }: ControlsProps) {
  const { t } = useTranslation('regions');
  const { view } = search;
  const isDrawing = view === 'map' || view === 'tiles';
  const readings = (['colour', 'by', 'against', 'borders'] as const).filter((name) => search[name] !== regionsDefaults[name]).length;
  const set = readings + (search.indicator !== null && view !== 'matrix' ? 1 : 0);
  return (
    <div className={styles['controls']} data-only="script">
      <Choice
        isLabelHidden
        isOneLine
        name="view"
        label={t('view.label')}
        value={view}
        options={VIEWS.map((value) => ({ value, text: t(`view.${value}`) }))}
      />
      <details className="open-wide">
        <summary className="small">{set > 0 ? t('controls.openSet', { n: set }) : t('controls.open')}</summary>
        <div className={styles['set']}>
          {view !== 'matrix' && <SeriesChoice options={options} chosen={chosen} />}
          <details className={`open-narrow ${styles['more']}`}>
            <summary className="small">{readings > 0 ? t('controls.moreSet', { n: readings }) : t('controls.more')}</summary>
            <div className={`${cardClass('panel')} ${styles['readings']}`}>
              {isDrawing && colour === search.colour && (
                <Choice
                  name="colour"
                  label={t('colour.label')}
                  value={colour}
                  options={COLOURS.map((value) => ({ value, text: t(`colour.${value}`) }))}
                />
              )}
              {view === 'ranking' && (
                <Choice
                  name="by"
                  label={t('by.label')}
                  value={search.by}
                  options={RANKED_BY.map((value) => ({ value, text: t(`by.${value}`) }))}
                />
              )}
              <Choice
                name="against"
                label={t('against.label')}
                value={search.against}
                options={AGAINST.map((value) => ({ value, text: t(`against.${value}`) }))}
              />
              <Choice
                name="borders"
                label={t('borders.label')}
                value={search.borders}
                options={BORDERS.map((value) => ({ value, text: t(`borders.${value}`) }))}
              />
              {children}
            </div>
          </details>
        </div>
      </details>
    </div>
  );
}

function SeriesChoice({ options, chosen }: Pick<ControlsProps, 'options' | 'chosen'>) {
  const { t } = useTranslation('regions');
  const language = useLanguage();
  const onChange = useSearchChange<RegionsSearch>();
  const indicators = [...new Map(options.map(({ indicator }) => [indicator.id, indicator])).values()];
  const parts = options.filter(({ indicator }) => indicator.id === chosen.indicator.id);
  const choose = (indicator: string, series: string | null) => void onChange({ indicator, series });
  return (
    <>
      <Select
        isLabelHidden
        label={t('indicator.label')}
        value={chosen.indicator.id}
        options={indicators.map(({ id, short }) => ({ value: id, name: short[language] }))}
        onChoose={(id) => choose(id ?? chosen.indicator.id, null)}
      />
      {parts.length > 1 && (
        <Select
          isLabelHidden
          label={t('series.label')}
          value={chosen.part.code}
          options={parts.map(({ part }) => ({ value: part.code, name: partName(part, language) ?? part.code }))}
          onChoose={(code) => choose(chosen.indicator.id, code)}
        />
      )}
    </>
  );
}
