import { type FocusEvent, type KeyboardEvent, type RefObject, type SyntheticEvent, useEffect, useRef, useState } from 'react';

interface Menu {
  readonly isOpen: boolean;
  /** For the `details` that is the menu; its `summary` is the button. */
  readonly menuProps: {
    readonly ref: RefObject<HTMLDetailsElement | null>;
    readonly onToggle: (event: SyntheticEvent<HTMLDetailsElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** A native fold that lies over the page: it closes by a press beside it, when the focus goes elsewhere, and by Escape, which gives the button the focus. */
export function useMenu(): Menu {
  const ref = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // the fold works before the application has taken over the page
  useEffect(() => setOpen(ref.current?.open ?? false), []);
  // heard from the start: the browser opens a fold sooner than it tells of it, and a press in between would be missed
  useEffect(() => {
    const close = ({ target }: PointerEvent) => {
      const menu = ref.current;
      if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);

  return {
    isOpen,
    menuProps: {
      ref,
      onToggle: (event) => setOpen(event.currentTarget.open),
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !ref.current?.open) return;
        ref.current.open = false;
        ref.current.querySelector('summary')?.focus();
      },
      // to nothing: a press on bare ground within the menu, or the reader looks at another window
      onBlur: ({ relatedTarget }) => {
        if (ref.current && relatedTarget && !ref.current.contains(relatedTarget)) ref.current.open = false;
      },
    },
  };
}
