import { useState } from 'react';
import { toPlainText } from '../i18n/keep-together';
import { useTranslation } from '../i18n/use-translation';
import { Cluster } from './layout';

/** Copies a text and says whether that went well. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation('cite');
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly went: 'well' | 'wrong' } | null>(null);

  function copy(): void {
    // without a secure context there is no clipboard at all
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(toPlainText(text)))
      .then(
        () => setOutcome({ text, went: 'well' }),
        () => setOutcome({ text, went: 'wrong' }),
      );
  }

  return (
    <Cluster as="span" gap={3} rows={2} align="center">
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      {/* said of this text only: another view of the page has not been copied */}
      <span role="status">{outcome?.text === text && t(outcome.went === 'well' ? 'copied' : 'copyFailed')}</span>
    </Cluster>
  );
}
