import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Localized } from '@/contracts/parts';
import { useLanguage } from '@/shared/i18n/use-language';

interface PassageProps {
  /** Its place on the page. */
  readonly id?: string;
  readonly text: Localized;
  readonly lines: readonly [number, number];
  /** A misprint or a contradiction: it stands where the sentence stands. */
  readonly note?: Localized | null;
  /** To whom the decree refers, in its own words. */
  readonly source?: string | null;
  readonly children?: ReactNode;
}

/** Where it stands in the decree, in words: "lines 502–503 of the decree". */
export function useLinesText() {
  const { t } = useTranslation('decree');
  return ([from, to]: readonly [number, number]) => (from === to ? t('line', { n: from }) : t('lines', { from, to }));
}

/** One sentence of the decree in a list, as printed; its lines are told on demand. */
export function Passage({ id, text, lines, note = null, source = null, children }: PassageProps) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const linesText = useLinesText();
  return (
    <li id={id} title={linesText(lines)}>
      {text[language]}
      {source !== null && (
        <small className="note" lang="kk">
          {' '}
          ({source})
        </small>
      )}{' '}
      {children} {note && <small className="note line">{t('note', { text: note[language] })}</small>}
    </li>
  );
}
