import type { RegisterRow } from '@/contracts/registers';
import type { Quarter } from '@/domain/quarter';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Card } from '@/shared/ui/card';
import { columnsClass } from '@/shared/ui/side-by-side';
import { FedIndicator } from './fed-indicator';
import { listWaitingIndicators } from './waiting-indicators';

interface WaitingListProps {
  readonly rows: readonly RegisterRow<'open-data'>[];
  readonly quarter: Quarter;
  readonly year: number | null;
  /** Data sets without any day; they are due in no quarter. */
  readonly undated: readonly number[];
}

/** What is due in the quarter in view, and who waits for it. */
export function WaitingList({ rows, quarter, year, undated }: WaitingListProps) {
  const { t } = useTranslation('registers');
  const waiting = listWaitingIndicators(rows);
  const roman = t(`quarter.${quarter}`);
  const title = year === null ? t('waiting.titleEveryYear', { quarter: roman }) : t('waiting.title', { quarter: roman, year });
  return (
    <Card as="section" kind="callout" isAnswer className="above-3 below-5" aria-labelledby="waiting-title">
      <h2 id="waiting-title" className="below-2">
        {title}
      </h2>
      <p>{waiting.length === 0 ? t('waiting.nobody') : t('waiting.indicators', { count: waiting.length })}</p>
      <ul className={`${columnsClass} above-2`}>
        {waiting.map((feed) => (
          <FedIndicator key={feed.indicator} feed={feed}>
            {t('waiting.dataSets', { count: feed.dataSets.length })}{' '}
            {feed.dataSets.map((number, index) => (
              <span key={number}>
                {index > 0 && ', '}
                <a href={`#n-${number}`}>{`№ ${number}`}</a>
              </span>
            ))}
          </FedIndicator>
        ))}
      </ul>
      {undated.length > 0 && <p className="note wide above-2">{t('waiting.undated', { numbers: undated.join(', ') })}</p>}
    </Card>
  );
}
