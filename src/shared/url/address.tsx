import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { takeFocus } from './address-bar';
import type { AnySearch, PageName, PagePath, ParamsOf, SearchChange, SearchInput, SearchOf } from './address-book';
import type { PageLocation, Target } from './location';
import type { GoOptions, Router } from './router';
import { takeLost } from './translated';

const RouterContext = createContext<Router | null>(null);
/** What the page shows now: during a change it is still the former address, while the router is on its way to the next. */
const LocationContext = createContext<PageLocation | null>(null);

export function AddressProvider({ router, children }: { readonly router: Router; readonly children: ReactNode }) {
  const [location, setLocation] = useState(router.location);
  const [copy, setCopy] = useState(0);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const follow = () => {
      focused.current = document.activeElement;
      startTransition(() => setLocation(router.location));
    };
    follow();
    return router.subscribe(follow);
  }, [router]);
  // in one step with the page: whoever asks what is shown gets what is drawn
  useLayoutEffect(() => {
    router.confirm(location);
    // texts that a translator holds, nobody knows where, do not follow: the page is drawn anew, and translated anew
    if (takeLost()) setCopy((count) => count + 1);
  }, [router, location]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the page is drawn anew, its links go away once more
  useLayoutEffect(() => {
    // a link that goes away with its view would leave who reads by ear or by keyboard before the first word of the document
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading && focused.current?.isConnected === false && document.activeElement === document.body) takeFocus(heading);
  }, [location, copy]);
  return (
    <RouterContext value={router}>
      <LocationContext key={copy} value={location}>
        {children}
      </LocationContext>
    </RouterContext>
  );
}

export function useRouter(): Router {
  const router = use(RouterContext);
  if (!router) throw new Error('outside of AddressProvider');
  return router;
}

export function useLocation(): PageLocation {
  const location = use(LocationContext);
  if (!location) throw new Error('outside of AddressProvider');
  return location;
}

/** The query as the named page reads it. */
export function useSearch<Name extends PageName>(_page: { readonly from: Name }): SearchOf<Name> {
  return useLocation().search as unknown as SearchOf<Name>;
}

/** What varies in the path of the named page. */
export function useParams<Name extends PageName>(_page: { readonly from: Name }): ParamsOf<Name> {
  return useLocation().params as unknown as ParamsOf<Name>;
}

interface ChangeOf<Search> extends GoOptions {
  readonly to?: './';
  readonly search: (search: Search) => object;
  readonly hash?: string | boolean;
}

/** Changes the query of the page where the reader is. Resolves when the page has followed. */
export function useNavigate<Name extends PageName>(_page: { readonly from: Name }): (change: ChangeOf<SearchOf<Name>>) => Promise<void>;
export function useNavigate(): (change: ChangeOf<AnySearch>) => Promise<void>;
export function useNavigate(): (change: ChangeOf<never>) => Promise<void> {
  const router = useRouter();
  return useCallback(
    ({ search, hash, ...options }: ChangeOf<never>) =>
      router.goTo(router.href({ search: search as Target['search'], hash }, router.next), options),
    [router],
  );
}

/** Whether the next address is being prepared. */
export function useIsWaiting(): boolean {
  const router = useRouter();
  return useSyncExternalStore(
    router.subscribe,
    () => router.isWaiting,
    () => false,
  );
}

type LinkTarget<Path> = Path extends PagePath
  ? { readonly to: Path; readonly params: ParamsOf<Path>; readonly search?: SearchChange<SearchInput<Path>> }
  : { readonly to: './'; readonly params?: undefined; readonly search: (search: AnySearch) => object };

/** The addresses of other pages, for lists that write their links themselves. */
export function useHref(): <Path extends PagePath | './'>(target: LinkTarget<Path> & { readonly hash?: string }) => string {
  const router = useRouter();
  const location = useLocation();
  return useCallback((target) => router.href(target as Target, location), [router, location]);
}

export type LinkProps<Path> = LinkTarget<Path> &
  Omit<GoOptions, 'hashScrollIntoView'> & {
    readonly hash?: string | undefined;
    /** Says to those who hear the page that this is where they are: on the page itself (`exact`) or below it, with or without its query. */
    readonly activeOptions?: { readonly exact?: boolean; readonly includeSearch?: boolean };
  } & Omit<ComponentProps<'a'>, 'href' | 'ref'>;

/** A link into the site. To another page it is the browser's own; on this page only the query changes, and the document stays. */
export function Link<Path extends PagePath | './'>(props: LinkProps<Path>) {
  const { to, params, search, hash, replace, resetScroll, activeOptions, onClick, ...anchor } = props as LinkProps<'./'>;
  const router = useRouter();
  const location = useLocation();
  const href = router.href({ to, params, search, hash }, location);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlainPress(event) || anchor.target || !router.isHere(href)) return;
    event.preventDefault();
    void router.goTo(href, { ...(replace && { replace }), ...(resetScroll === false && { resetScroll }) });
  };
  const current = activeOptions && isActive(href, activeOptions, location, router) ? { 'aria-current': 'page' as const } : null;
  return <a {...anchor} {...current} href={href} onClick={follow} />;
}

const isPlainPress = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

function isActive(
  href: string,
  { exact = false, includeSearch = true }: { readonly exact?: boolean; readonly includeSearch?: boolean },
  location: PageLocation,
  router: Router,
): boolean {
  const here = router.href({ search: (search) => search }, location);
  const [path = ''] = href.split(/[?#]/);
  const [herePath = ''] = here.split(/[?#]/);
  if (exact ? path !== herePath : !herePath.startsWith(path)) return false;
  return !includeSearch || path !== herePath || href.split('#')[0] === here;
}
