import { useIsAlive } from '@/shared/ui/use-is-alive';
import { useLocation } from '@/shared/url/address';

/** Which row the address points at; none while prerendering. `:target` would not follow the links of the application. */
export function useMarkedRow(): string {
  const { hash } = useLocation();
  return useIsAlive() ? hash : '';
}
