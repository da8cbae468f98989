import type { SearchEntry } from '@/contracts/search';
import { findSentence, type Looked, markHits } from '@/domain/search/mark-hits';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useHref } from '@/shared/url/address';
import { useSections } from '@/shared/url/sections';
import { Marked } from './marked';
import { placeOf } from './place-of';

interface ResultProps {
  readonly entry: SearchEntry;
  readonly looked: Looked;
}

/** What was found: its title, which leads to its place, where it belongs, and the sentence that says it. */
export function Result({ entry, looked }: ResultProps) {
  const language = useLanguage();
  const href = placeOf(
    entry,
    language,
    useHref(),
    useSections().flatMap(({ sections }) => sections),
  );
  const belongs = useBelongsTo(entry);
  const title = <Marked pieces={markHits(entry.title, looked)} />;
  const sentence = findSentence([...(entry.text === null ? [] : [entry.text]), ...entry.also], looked);
  return (
    <li>
      {href === null ? title : <a href={href}>{title}</a>}
      {belongs !== null && (
        <small className="note" translate="no">
          {' '}
          {belongs}
        </small>
      )}
      {sentence && (
        <p className="small muted">
          <Marked pieces={sentence} />
        </p>
      )}
    </li>
  );
}

/** The number under which it is known, or the task that it belongs to; `null` where its title says all. */
function useBelongsTo({ kind, id }: SearchEntry): string | null {
  const { t } = useTranslation('search');
  // what is said of the whole programme stands on its passport, a comparison on the page of them
  const ofTask = (task: string) =>
    task === 'passport' || task === 'world' ? t(task) : t(task.includes('.') ? 'task' : 'goal', { n: task });
  switch (kind) {
    case 'indicator':
      return id;
    case 'measure':
      return t('measure', { n: id });
    case 'task':
      return ofTask(id);
    case 'commitment':
    case 'way':
    case 'statement':
      return ofTask(id.slice(0, id.lastIndexOf('/')));
    default:
      return null;
  }
}
