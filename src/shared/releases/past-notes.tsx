import type { PastChange } from '@/contracts/changes';
import { useHistoryText } from './use-history-text';

/** What became of one value, beside it: each change with its day and why; nothing where nothing ever changed. */
export function PastNotes({ changes }: { readonly changes: readonly Pick<PastChange, 'date' | 'text' | 'reason'>[] }) {
  const { withReason } = useHistoryText();
  return changes.map((change) => <small key={`${change.date} ${change.text.kk}`}> {withReason(change)}</small>);
}
