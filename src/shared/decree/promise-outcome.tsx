import { useLanguage } from '../i18n/use-language';
import { OfOrigin } from '../ui/fact-value';
import { SourceLink } from '../ui/source-link';
import { Link } from '../url/address';
import type { PromiseRow } from './promise-row';
import { usePromiseWords } from './use-promise-words';

/** What became of a promise, with the fact that decided and the indicator or the source that it is of; without one, that nobody reports it. */
export function PromiseOutcome({ row }: { row: PromiseRow }) {
  const language = useLanguage();
  const { outcome: told } = usePromiseWords();
  const { measuredBy, outcome, factSource } = row;
  if (outcome.kind === 'unreported' && !measuredBy) return <span className="muted">{told(row)}</span>;
  const said = outcome.kind === 'last-known' ? told(row) : <strong>{told(row)}</strong>;
  return (
    <>
      <OfOrigin origin={outcome.kind === 'unreported' ? null : outcome.provenance}>
        {measuredBy ? (
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id: measuredBy.indicator }}>
            {said}
          </Link>
        ) : (
          said
        )}
      </OfOrigin>{' '}
      {factSource && (
        <small className="note line">
          <SourceLink source={factSource} />
        </small>
      )}
      {measuredBy?.limit && <small className="note line">{measuredBy.limit[language]}</small>}
    </>
  );
}
