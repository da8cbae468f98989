import type { ReactNode } from 'react';
import { isUnproven } from '@/domain/series';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { useHistoryText } from '../releases/use-history-text';
import { OfOrigin } from '../ui/fact-value';
import { SourceLink } from '../ui/source-link';
import { Link } from '../url/address';
import type { PromiseRow } from './promise-row';
import { usePromiseWords } from './use-promise-words';

/** What became of a promise, with the fact that decided, what is said of it and the indicator or the source that it is of; without one, that no published data were found. What releases did with its facts follows. */
export function PromiseOutcome({ row }: { row: PromiseRow }) {
  const language = useLanguage();
  const { outcome: told } = usePromiseWords();
  const { t } = useTranslation();
  const { withReason } = useHistoryText();
  const { measuredBy, outcome, factSource, factNote, history } = row;
  if (outcome.kind === 'unreported' && !measuredBy && history.length === 0) return <span className="muted">{told(row)}</span>;
  const said = outcome.kind === 'last-known' || outcome.kind === 'unreported' ? told(row) : <strong>{told(row)}</strong>;
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
      </OfOrigin>
      {outcome.kind !== 'unreported' && !isUnproven(outcome.provenance) && <Note>{t(`provenance.${outcome.provenance}`)}</Note>}
      {factSource && (
        <Note>
          <SourceLink source={factSource} />
        </Note>
      )}
      {factNote && <Note>{factNote[language]}</Note>}
      {history.map((change) => (
        <Note key={`${change.date} ${change.year} ${change.text.kk}`}>
          {change.year}. {withReason(change)}
        </Note>
      ))}
      {measuredBy?.limit && <Note>{measuredBy.limit[language]}</Note>}
    </>
  );
}

/** A line of its own, and a word of its own where lines are not seen. */
function Note({ children }: { children: ReactNode }) {
  return (
    <>
      {' '}
      <small className="note line">{children}</small>
    </>
  );
}
