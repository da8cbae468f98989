import type { PromiseRow } from '@/shared/decree/promise-row';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { GroupFold } from '@/shared/list/group-fold';
import { Link } from '@/shared/url/address';
import { BOTH_GOALS, type PromiseGroup } from './commitment-groups';
import { OUTCOMES } from './commitments-search';

interface CommitmentGroupProps {
  readonly group: PromiseGroup;
  readonly columns: readonly Column<PromiseRow>[];
  /** Id of the row that the address points at. */
  readonly marked: string;
  /** The reader asks for some of the promises: those found are not folded. */
  readonly isNarrowed: boolean;
}

const keyOf = ({ id }: PromiseRow) => id;

/** The promises of one task, on a phone in a fold that says how many there are and what is known of them. */
export function CommitmentGroup({ group: { key, task, rows }, columns, marked, isNarrowed }: CommitmentGroupProps) {
  const { t } = useTranslation('commitments');
  const language = useLanguage();
  const heading = `place-${key}`;
  const decided = OUTCOMES.filter((kind) => kind !== 'unreported')
    .map((kind) => ({ word: t(`filter.outcome.${kind}`), n: rows.filter(({ outcome }) => outcome.kind === kind).length }))
    .filter(({ n }) => n > 0);
  return (
    <section className="above-4" aria-labelledby={heading}>
      <h2 id={heading} className="minor">
        {task ? (
          <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task.id }}>
            {task.id}. {task.short[language]}
          </Link>
        ) : key === BOTH_GOALS ? (
          t('both')
        ) : (
          t('goal', { n: key })
        )}
      </h2>
      <GroupFold
        {...{ rows, columns, marked, keyOf, isNarrowed }}
        summary={[t('group.show', { count: rows.length }), ...decided.map((each) => t('group.known', each))].join('; ')}
        labelledBy={heading}
        addressOf={keyOf}
        room="roomy"
        className="above-1"
      />
    </section>
  );
}
