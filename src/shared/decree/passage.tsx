import type { ReactNode } from 'react';
import type { Localized } from '@/contracts/parts';
import { quoted } from '../i18n/quotes';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Lines } from './lines';

interface PassageProps {
  /** Its place on the page. */
  readonly id?: string;
  readonly text: Localized;
  readonly lines: readonly [number, number];
  /** A misprint or a contradiction: it stands where the sentence stands. */
  readonly note?: Localized | null;
  /** To whom the decree refers; told once where the sentence holds it already. */
  readonly source?: Localized | null;
  /** Has no place on one sheet of paper. */
  readonly isOnlyScreen?: boolean;
  readonly children?: ReactNode;
}

/** One sentence of the decree in a list, quoted as printed, with its lines. Its words: `decree-parts`. */
export function Passage({ id, text, lines, note = null, source = null, isOnlyScreen = false, children }: PassageProps) {
  const language = useLanguage();
  return (
    <li id={id} data-only={isOnlyScreen ? 'screen' : undefined}>
      {quoted(text[language])}
      {source !== null && !text.kk.includes(source.kk) && <small className="note"> ({source[language]})</small>} <Lines lines={lines} />{' '}
      {children} {note && <DecreeNote note={note} />}
    </li>
  );
}

/** Where the decree contradicts itself or an indicator, or misprints: our remark on what stands before it. */
export function DecreeNote({ note }: { note: Localized }) {
  const { t } = useTranslation('decree-parts');
  const language = useLanguage();
  return <small className="note line">{t('note', { text: note[language] })}</small>;
}
