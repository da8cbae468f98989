import { useCallback, useMemo } from 'react';
import { useLanguage } from '@/shared/i18n/use-language';
import { useHref } from '@/shared/url/address';
import type { Agency } from './plan-rows';

/** The address of an agency's page by its code, worked out once for each: the plan names agencies about 380 times. */
export function useAgencyHref(agencies: readonly Agency[]): (code: string) => string {
  const language = useLanguage();
  const toHref = useHref();
  const hrefs = useMemo(() => {
    const hrefOf = (code: string) => toHref({ to: '/$lang/agencies/$code/', params: { lang: language, code } });
    return new Map(agencies.map(({ code }) => [code, hrefOf(code)]));
  }, [agencies, language, toHref]);
  // a body that the programme does not name has no page
  return useCallback((code: string) => hrefs.get(code) ?? `#${code}`, [hrefs]);
}
