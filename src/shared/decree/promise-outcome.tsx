import { useLanguage } from '../i18n/use-language';
import { Link } from '../url/address';
import type { PromiseRow } from './promise-row';
import { usePromiseWords } from './use-promise-words';

/** What became of a promise, with the fact that decided and the indicator that it is of; without one, that nobody reports it. */
export function PromiseOutcome({ row }: { row: PromiseRow }) {
  const language = useLanguage();
  const { outcome: told } = usePromiseWords();
  const { measuredBy, outcome } = row;
  if (!measuredBy) return <span className="muted">{told(row)}</span>;
  return (
    <>
      <Link to="/$lang/indicators/$id/" params={{ lang: language, id: measuredBy.indicator }}>
        {outcome.kind === 'last-known' ? told(row) : <strong>{told(row)}</strong>}
      </Link>{' '}
      {measuredBy.limit && <small className="note line">{measuredBy.limit[language]}</small>}
    </>
  );
}
