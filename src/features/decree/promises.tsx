import { useTranslation } from 'react-i18next';
import type { DecreeTask } from '@/contracts/decree';
import styles from './decree.module.css';
import { Passage } from './passage';
import { usePromiseText } from './use-promise-text';

/** Promised beside the indicators: what, how surely, by when. */
export function Promises({ commitments }: { commitments: DecreeTask['commitments'] }) {
  const { t } = useTranslation('decree');
  const { when, modality } = usePromiseText();
  return (
    <ul className={`measure stack rows-1 ${styles['passages']}`}>
      {commitments.map((commitment) => (
        <Passage key={commitment.id} {...commitment}>
          <small className="note line">
            {[modality(commitment), when(commitment)].join('; ')}
            {commitment.measuredBy === null && `; ${t('promises.unreported')}`}
          </small>
        </Passage>
      ))}
    </ul>
  );
}
