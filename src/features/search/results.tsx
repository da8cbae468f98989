import { useSuspenseQuery } from '@tanstack/react-query';
import type { SearchEntry } from '@/contracts/search';
import { groupHits, type HitGroup } from '@/domain/search/group-hits';
import type { Looked } from '@/domain/search/mark-hits';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { columnsClass, halvesClass } from '@/shared/ui/side-by-side';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { Link } from '@/shared/url/address';
import { finderQuery } from './finder-query';
import { NothingFound } from './nothing-found';
import { Result } from './result';
import type { SiteSearch } from './search-search';

/** Of each kind, until the reader asks for all of it. */
const FIRST = 5;

/** What the query finds, by kind, the kind with the best result first. Suspends; throws the query's error. */
export function Results({ search: { q, kind } }: { readonly search: SiteSearch }) {
  const { t } = useTranslation('search');
  const language = useLanguage();
  const { index, thesaurus } = useSuspenseQuery(finderQuery(language)).data;
  const found = index.find(q);
  const groups = groupHits(found?.hits ?? []);
  const text = q.trim();
  const counted = t('foundOf', { count: found?.hits.length ?? 0, text });
  const chosen = groups.filter((group) => group.kind === kind);
  const ofKind = chosen.map((group) => `${t(`kind.${group.kind}`)}: ${group.items.length}. `).join('');
  useSpokenChange(found === null ? '' : ofKind + counted, { isBrought: true });
  if (found === null) return null;
  if (groups.length === 0) return <NothingFound text={text} />;
  const looked: Looked = { language, thesaurus, keys: found.keys };
  const shown = chosen.length === 0 ? groups : chosen;
  return (
    <>
      <p className="strong above-3">{counted}</p>
      {found.replaced.map(({ typed, taken }) => (
        <p key={typed}>{t('note.replaced', { typed, taken })}</p>
      ))}
      {!found.isWhole && <p>{t('note.partly')}</p>}
      {found.missing.length > 0 && <p>{t('note.missing', { words: found.missing.join(', ') })}</p>}
      {chosen.length > 0 && (
        <p>
          <Link to="./" search={(before) => ({ ...before, kind: null })}>
            {t('group.back')}
          </Link>
        </p>
      )}
      <div className={chosen.length > 0 ? undefined : halvesClass}>
        {shown.map((group) => (
          <Group key={group.kind} group={group} isChosen={chosen.length > 0} looked={looked} />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: HitGroup<SearchEntry>;
  /** All of it alone, where the others stand beside each other with their first. */
  readonly isChosen: boolean;
  readonly looked: Looked;
}

function Group({ group: { kind, items }, isChosen, looked }: GroupProps) {
  const { t } = useTranslation('search');
  const shown = isChosen ? items : items.slice(0, FIRST);
  return (
    <Stack as="section" gap={2} above={5} aria-labelledby={`found-${kind}`} className="measured">
      <h2 id={`found-${kind}`}>
        {t(`kind.${kind}`)} <span className="muted">{items.length}</span>
      </h2>
      <ol className={isChosen ? `${columnsClass} indented` : 'stack indented'}>
        {shown.map((entry) => (
          <Result key={entry.id} {...{ entry, looked }} />
        ))}
      </ol>
      {items.length > shown.length && (
        <p>
          <Link to="./" search={(before) => ({ ...before, kind })}>
            {t('group.all', { n: items.length })}
          </Link>
        </p>
      )}
    </Stack>
  );
}
