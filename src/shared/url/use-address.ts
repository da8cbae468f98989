import { useIsAlive } from '../state/use-is-alive';
import { useLocation, useRouter } from './address';
import { wholeAddress } from './shown-address';

/** The whole address of the page as it is drawn; empty at build time, when no host is known. Drawn anew together with the page. */
export function useAddress(): string {
  const router = useRouter();
  const location = useLocation();
  return useIsAlive() ? wholeAddress(router, location) : '';
}
