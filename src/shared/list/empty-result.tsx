import { useTranslation } from '../i18n/use-translation';
import styles from './filter-bar.module.css';
import { chosenOf, TEXT } from './filter-rows';
import type { List } from './use-list';

interface EmptyResultProps<Row> {
  readonly list: List<Row>;
  /** That nothing fits, in the page's word for its rows. */
  readonly title: string;
  /** The button that drops one condition: its name, and how many rows that shows. */
  readonly dropText: (dropped: { readonly name: string; readonly count: number }) => string;
}

/** Nothing fits: which condition to drop, and what that would show. */
export function EmptyResult<Row>({ list, title, dropText }: EmptyResultProps<Row>) {
  const { t } = useTranslation();
  const { facets, search, active, drop } = list;
  const helpful = active.filter(({ rowsWithout }) => rowsWithout > 0);
  const nameOf = (key: string) => {
    if (key === TEXT) return t('list.query', { text: search.q?.trim() ?? '' });
    const facet = facets.find((candidate) => candidate.key === key);
    const chosen = facet ? chosenOf(facet, search) : [];
    return (facet?.options ?? [])
      .filter(({ value }) => chosen.includes(value))
      .map(({ name }) => name)
      .join(', ');
  };
  return (
    <section className={styles['empty']} aria-labelledby="empty-result">
      <h2 id="empty-result">{title}</h2>
      <p>{t(helpful.length > 0 ? 'list.emptyHint' : 'list.emptyHintAll')}</p>
      <ul className={styles['widen']} data-only="screen">
        {helpful.map(({ key, rowsWithout }) => (
          <li key={key}>
            <button type="button" className="button small" onClick={() => drop(key)}>
              {dropText({ name: nameOf(key), count: rowsWithout })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button small" onClick={() => drop()}>
            {t('list.reset')}
          </button>
        </li>
      </ul>
    </section>
  );
}
