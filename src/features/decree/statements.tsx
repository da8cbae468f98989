import type { DecreeTask } from '@/contracts/decree';
import { Passage } from '@/shared/decree/passage';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';

/** A sentence of the analysis, as far as a page shows it. */
export type Said = Pick<DecreeTask['statements'][number], 'id' | 'kind' | 'text' | 'lines' | 'source' | 'note'>;

/** As many sentences stand on the printed sheet. */
const ON_PAPER = 3;

/** Why the task was set: the problems stand open, what had been reached and what surrounds it lies in a fold. */
export function Statements({ statements }: { statements: readonly Said[] }) {
  const { t } = useTranslation('decree');
  const problems = statements.filter(({ kind }) => kind === 'problem' || kind === 'comparison');
  const others = statements.filter(({ kind }) => kind !== 'problem' && kind !== 'comparison');
  return (
    <>
      <StatementList statements={problems} />
      {others.length > 0 && (
        <details className="above-2 fold" data-only="screen">
          <summary>{t('problem.more', { n: others.length })}</summary>
          <StatementList statements={others} />
        </details>
      )}
    </>
  );
}

function StatementList({ statements }: { statements: readonly Said[] }) {
  return (
    <ul className={`${columnsClass} bullets`}>
      {statements.map((statement, at) => (
        <Passage key={statement.id} {...statement} isOnlyScreen={at >= ON_PAPER} />
      ))}
    </ul>
  );
}
