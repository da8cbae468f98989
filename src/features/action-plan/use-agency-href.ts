import { useRouter } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import type { Agency } from './plan-rows';

/** The address of an agency's page by its code, worked out once for each: the plan names agencies about 380 times. */
export function useAgencyHref(agencies: readonly Agency[]): (code: string) => string {
  const lang = useLanguage();
  const router = useRouter();
  const hrefs = useMemo(() => {
    const toHref = (code: string) => {
      const { publicHref } = router.buildLocation({ to: '/$lang/agencies/$code/', params: { lang, code } });
      return router.history.createHref(publicHref);
    };
    return new Map(agencies.map(({ code }) => [code, toHref(code)]));
  }, [agencies, lang, router]);
  // a body that the programme does not name has no page
  return useCallback((code: string) => hrefs.get(code) ?? `#${code}`, [hrefs]);
}
