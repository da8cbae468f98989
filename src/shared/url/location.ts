import type { AnySearch } from './address-book';
import { factsDefaults, parseFactsSearch } from './facts-search';
import { findPage, type Page, type Params } from './page';
import { parseSearchText, serializeSearchText } from './search-text';

/** Where the reader is: the address below the base, read by its page. */
export interface PageLocation {
  /** `null`: an address that leads nowhere. */
  readonly page: Page | null;
  readonly params: Params;
  /** With a slash at both ends. */
  readonly pathname: string;
  /** The query as it stands, with its question mark; empty when there is none. */
  readonly searchStr: string;
  /** The query as the page reads it, in the order of the address. */
  readonly search: AnySearch;
  /** Without `#`. */
  readonly hash: string;
}

export function readLocation(pages: readonly Page[], address: { pathname: string; search: string; hash: string }): PageLocation {
  const pathname = address.pathname.replace(/\/?$/, '/');
  const found = findPage(pages, pathname);
  const raw = parseSearchText(address.search);
  const read: AnySearch = { ...found?.page.readSearch?.(raw), ...parseFactsSearch(raw as { facts?: 'all' }) };
  const asked = Object.keys(raw).filter((name) => name in read);
  const search = { ...Object.fromEntries(asked.map((name) => [name, read[name]])), ...read };
  const hash = fragmentOf(address.hash.replace(/^#/, ''));
  return { page: found?.page ?? null, params: found?.params ?? {}, pathname, searchStr: address.search, search, hash };
}

/** Decoded; one that was cut or never encoded (`#50%`) stays as it stands, for it names no place and must not cost the reader the page. */
function fragmentOf(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Where a link leads. */
export interface Target {
  /** A path of the address book; `./` or nothing: the page where the reader is. */
  readonly to?: string | undefined;
  readonly params?: Params | undefined;
  readonly search?: object | ((search: AnySearch) => object) | undefined;
  /** `true`: the one of the present address. */
  readonly hash?: string | boolean | undefined;
}

/** The address of a target below the host. What is at its default is left out; the mode of facts and the release go along from page to page. */
export function toHref(pages: readonly Page[], target: Target, from: PageLocation, base: string): string {
  const { to = './', params = {}, hash } = target;
  const isHere = to === './';
  const page = isHere ? from.page : pages.find(({ path }) => path === to);
  if (!isHere && !page) throw new Error(`no page ${to}`);
  const asked = typeof target.search === 'function' ? target.search(from.search) : (target.search ?? {});
  const search: Record<string, unknown> = { facts: from.search.facts, asof: from.search.asof, ...asked };
  const order = [...Object.keys(asked), 'facts', 'asof'];
  const defaults = { ...page?.defaults, ...factsDefaults } as Readonly<Record<string, unknown>>;
  const kept = order.filter((name) => !isSame(search[name], defaults[name])).map((name) => [name, search[name]]);
  const pathname = isHere ? from.pathname : to.replaceAll(/\$(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const fragment = hash === true ? from.hash : hash || '';
  return `${base.replace(/\/$/, '')}${pathname}${serializeSearchText(Object.fromEntries(kept))}${fragment && `#${fragment}`}`;
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
