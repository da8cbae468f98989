import type { Programme } from '@/contracts/programme';
import { addMoney } from '@/domain/planned-money';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { GroupFold } from '@/shared/list/group-fold';
import { Cluster } from '@/shared/ui/layout';
import { Link } from '@/shared/url/address';
import { fundingRows, type PlanRow, rowId } from './plan-rows';
import styles from './plan-table.module.css';

interface PlanTaskProps {
  readonly task: Programme['tasks'][number];
  readonly rows: readonly PlanRow[];
  readonly columns: readonly Column<PlanRow>[];
  /** Id of the row that the address points at. */
  readonly marked: string;
  /** The reader asks for some of the measures: those found are not folded. */
  readonly isNarrowed: boolean;
}

const numberOf = ({ activity }: PlanRow) => activity.number;
const addressOf = (row: PlanRow) => rowId(numberOf(row));

/** The measures of one task, on a phone in a fold, with the ways to what they were to bring and what they were to cost. */
export function PlanTask({ task, rows, columns, marked, isNarrowed }: PlanTaskProps) {
  const { t } = useTranslation('action-plan');
  const language = useLanguage();
  const { number } = useFormat();
  const money = addMoney(rows.flatMap(({ activity }) => fundingRows(activity)));
  const heading = `task-${task.id}`;
  return (
    <section className={`above-5 ${styles['task']}`} aria-labelledby={heading}>
      <h2 id={heading}>{`${task.id}. ${task.short[language]}`}</h2>
      <Cluster as="p" gap={4} rows={1} above={1} below={2} className={`note ${styles['about']}`}>
        <span>{t('measures', { count: rows.length })}</span>{' '}
        {money.totalMlnKzt > 0 && <span>{t('money.amount', { amount: number(money.totalMlnKzt, 0) })}</span>}{' '}
        <Link to="/$lang/indicators/" params={{ lang: language }} search={{ task: task.id }} data-only="screen">
          {t('task.indicators')}
        </Link>{' '}
        <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task.id }} data-only="screen">
          {t('task.about')}
        </Link>{' '}
        <Link to="/$lang/funding/" params={{ lang: language }} hash={heading} data-only="screen">
          {t('task.funding')}
        </Link>
      </Cluster>
      <GroupFold
        {...{ rows, columns, marked, addressOf, isNarrowed }}
        summary={t('task.show')}
        labelledBy={heading}
        keyOf={numberOf}
        tableClassName={styles['rows']}
      />
    </section>
  );
}
