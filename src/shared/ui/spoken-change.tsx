import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { oneStop } from '../i18n/one-stop';
import { visuallyHidden } from './visually-hidden';

const SayContext = createContext<(sentence: string) => void>(() => {});

/**
 * The one place of a page from which changes of its view are heard. It stands outside of everything that waits for data: a live region that
 * comes with its words is not heard. What one act of the reader changes in several parts is said at once, as one text.
 */
export function SpokenChanges({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('');
  const pending = useRef<string[]>([]);
  const say = useCallback((sentence: string) => {
    pending.current.push(sentence);
    if (pending.current.length > 1) return;
    queueMicrotask(() => {
      setText([...new Set(pending.current)].join(' '));
      pending.current = [];
    });
  }, []);
  return (
    <SayContext value={say}>
      <p role="status" className={visuallyHidden} data-spoken-change>
        {text}
      </p>
      {children}
    </SayContext>
  );
}

interface SpokenOptions {
  readonly of?: string;
  readonly isBrought?: boolean;
}

/**
 * A short sentence for the ear whenever it changes: what is shown now and what it comes to. The sentence of the view that was opened stays
 * silent: the reader is on the way to it anyway. An empty one is not said. It may be put together from names that bring a stop of their own.
 * `of`: what the sentence is about, where it is to be heard only when that changes, and not because another view brings it along.
 * `isBrought`: the part is there only because the reader has asked for it, so its first sentence is news already.
 */
export function useSpokenChange(sentence: string, { of = sentence, isBrought = false }: SpokenOptions = {}): void {
  const say = use(SayContext);
  const last = useRef<string | null>(isBrought ? '' : null);
  useEffect(() => {
    if (last.current !== null && last.current !== of && sentence !== '') say(oneStop(sentence));
    last.current = of;
  }, [say, sentence, of]);
}
