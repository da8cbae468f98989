import { useCallback, useState } from 'react';

/**
 * The head of the table answers a press in the very next frame; the rows move after that frame is on the screen. So a press never waits for
 * thousands of cells.
 *
 * `apply` makes the new order; until it has, the returned name of the order is the pressed one. It should be stable between renders.
 */
export function useQuickSort(sort: string, apply: (sort: string) => void): readonly [headSort: string, onSort: (sort: string) => void] {
  const [pressed, setPressed] = useState<{ readonly before: string; readonly next: string } | null>(null);
  const onSort = useCallback(
    (next: string) => {
      setPressed({ before: sort, next });
      requestAnimationFrame(() => setTimeout(() => apply(next)));
    },
    [sort, apply],
  );
  // once the order has changed, by this press or by a link, the press is history
  return [pressed?.before === sort ? pressed.next : sort, onSort];
}
