import { useTranslation } from 'react-i18next';
import type { DecreeTask } from '@/contracts/decree';
import styles from './decree.module.css';
import { Passage } from './passage';

type Statements = DecreeTask['statements'];

/** Why the task was set: the problems stand open, what had been reached and what surrounds it lies in a fold. */
export function Statements({ statements }: { statements: Statements }) {
  const { t } = useTranslation('decree');
  const problems = statements.filter(({ kind }) => kind === 'problem' || kind === 'comparison');
  const others = statements.filter(({ kind }) => kind !== 'problem' && kind !== 'comparison');
  return (
    <>
      <StatementList statements={problems} />
      {others.length > 0 && (
        <details className="above-2 fold">
          <summary>{t('problem.more', { n: others.length })}</summary>
          <StatementList statements={others} />
        </details>
      )}
    </>
  );
}

function StatementList({ statements }: { statements: Statements }) {
  return (
    <ul className={`measure stack rows-1 ${styles['passages']}`}>
      {statements.map((statement) => (
        <Passage key={statement.id} {...statement} />
      ))}
    </ul>
  );
}
