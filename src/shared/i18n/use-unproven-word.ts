import { useCallback } from 'react';
import { type Provenance, UNPROVEN, type UnprovenOrigin } from '@/domain/series';
import { useTranslation } from './use-translation';

type WithOrigin = { readonly provenance: Provenance | null };

/** What a legend has to say of its hollow marks: the words of the unproven origins that are among the values, `null` where there are none. */
export function useUnprovenWord(): (values: readonly WithOrigin[]) => string | null {
  const { t } = useTranslation();
  return useCallback(
    (values) => {
      const words = UNPROVEN.filter((origin) => values.some(({ provenance }) => provenance === origin)).map((origin) =>
        t(`provenance.${origin}`),
      );
      return words.length > 0 ? words.join(', ') : null;
    },
    [t],
  );
}

/** The weakest unproven origin among the values; `null`: all of them are published, or there are none. */
export function unprovenOf(values: readonly WithOrigin[]): UnprovenOrigin | null {
  return UNPROVEN.findLast((origin) => values.some(({ provenance }) => provenance === origin)) ?? null;
}
