import { useCallback } from 'react';
import { type Provenance, UNPROVEN, type UnprovenOrigin } from '@/domain/series';
import { useTranslation } from './use-translation';

type WithOrigin = { readonly provenance: Provenance | null };

/** What a legend has to say of its hollow marks: the words of the unproven origins that are among the values, `null` where there are none. */
export function useUnprovenWord(): (values: readonly WithOrigin[]) => string | null {
  const { t } = useTranslation();
  return useCallback(
    (values) => {
      const words = unprovenIn(values).map((origin) => t(`provenance.${origin}`));
      return words.length > 0 ? words.join(', ') : null;
    },
    [t],
  );
}

/** The unproven origins among the values. */
export const unprovenIn = (values: readonly WithOrigin[]): UnprovenOrigin[] =>
  UNPROVEN.filter((origin) => values.some(({ provenance }) => provenance === origin));

/** The weakest unproven origin among the values; `null`: all of them are published, or there are none. */
export function unprovenOf(values: readonly WithOrigin[]): UnprovenOrigin | null {
  return unprovenIn(values).at(-1) ?? null;
}
