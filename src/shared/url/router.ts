import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { failedQuery } from '../errors/failed-query';
import { loadWords } from '../i18n/create-i18n';
import type { AddressBar } from './address-bar';
import { readEmbedPath, writeEmbedPath } from './embed-path';
import { type PageLocation, readLocation, type Target, toHref } from './location';
import type { Page } from './page';
import { wordsToFetch } from './words-to-fetch';

export interface GoOptions {
  /** Replaces the entry of the history. */
  readonly replace?: boolean;
  /** `false`: the page stays where it is scrolled to. */
  readonly resetScroll?: boolean;
  /** `false`: the target of the fragment is not brought into view. */
  readonly hashScrollIntoView?: boolean;
}

export interface RouterInput {
  readonly pages: readonly Page[];
  /** The page of an address that leads nowhere. */
  readonly notFound: () => Promise<ComponentType>;
  readonly queryClient: QueryClient;
  readonly i18n: i18n;
  readonly bar: AddressBar;
  /** Folder of the site below its host, with slashes at both ends. */
  readonly base: string;
  /** Starts with the page as it was prerendered, which knows no query; `follow` then applies the one of the address. */
  readonly ignoresQuery?: boolean | undefined;
  /** Shows the facts of a release in this document from now on. Errors: rejects when they do not come; the facts are those of now then. */
  readonly showRelease?: ((asof: string) => Promise<void>) | undefined;
  /**
   * Called when an address inside the page cannot be shown because its data did not come: with what to try again, or without where the reader has
   * gone back or forward, which nothing can undo.
   */
  readonly onFailure?: ((retry?: () => void) => void) | undefined;
}

/**
 * The address of one document. Another page is another document, which the browser loads; inside it the query and the fragment change, and
 * what they ask for is fetched before anything moves: address and page change together, or neither does.
 */
export class Router {
  location: PageLocation;
  /** The address that the page on the screen belongs to: a little behind, while React is at work. */
  shown: PageLocation;
  /** The page's component, once `load` has fetched it. */
  component: ComponentType | null = null;
  /** An address is being prepared. */
  isWaiting = false;
  /** Where the reader will be: the address that is being prepared, else the present one. What is chosen next is chosen there. */
  next: PageLocation;
  readonly bar: AddressBar;
  readonly #input: RouterInput;
  readonly #listeners = new Set<() => void>();
  readonly #following: (() => void)[] = [];
  #turn = 0;

  constructor(input: RouterInput) {
    this.#input = input;
    this.bar = input.bar;
    this.location = this.#read(input.bar.read(), input.ignoresQuery);
    this.shown = this.location;
    this.next = this.location;
    this.bar.onMove(() => void this.#move());
  }

  #read(href: string, ignoresQuery = false): PageLocation {
    const asked = new URL(href, 'http://site');
    if (ignoresQuery) asked.search = '';
    // what a framed view has in its path is built into its page
    const { pathname, search, hash } = readEmbedPath(asked);
    return readLocation(this.#input.pages, { pathname: pathname.slice(this.#input.base.length - 1), search, hash });
  }

  /** Every page of the site. */
  get pages(): readonly Page[] {
    return this.#input.pages;
  }

  /** What the address asks for, shown or not yet. */
  get asked(): PageLocation {
    return this.#read(this.bar.read());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /**
   * Fetches all that the present address needs: the page's module, its words and its data.
   *
   * Errors: rejects when a module or words do not come. Data that do not come are left in the query cache as an error.
   */
  async load(): Promise<void> {
    const { page } = this.location;
    const [component] = await Promise.all([
      (page?.load ?? this.#input.notFound)(),
      loadWords(this.#input.i18n, page ? wordsToFetch(page) : []),
      this.#prepare(this.location),
    ]);
    // some hosts send an empty file with a good status
    if (!component) throw new Error(`${page?.module ?? 'an address that leads nowhere'} has no page`);
    this.component = component;
  }

  async #prepare({ page, params, search }: PageLocation): Promise<void> {
    if (search.asof !== undefined) await this.#input.showRelease?.(search.asof);
    await Promise.all(page?.prepare(this.#input.queryClient, params, search) ?? []);
  }

  /** Shows what the browser's address asks for; a part whose data do not come says so in its place. */
  async follow(): Promise<void> {
    const next = this.asked;
    if ((await this.#ready(next)) !== null) await this.#show(next);
  }

  /** The browser has changed the address already: what did not come may be of a release that is gone. */
  async #move(): Promise<void> {
    const next = this.asked;
    const isReady = await this.#ready(next);
    if (isReady === null) return;
    await this.#show(next);
    if (!isReady) this.#input.onFailure?.();
  }

  /** The address of a target, below the host. */
  href(target: Target, from = this.location): string {
    const href = toHref(this.#input.pages, target, from, this.#input.base);
    if (!href.includes('/embed/')) return href;
    const { pathname, search, hash } = writeEmbedPath(new URL(href, 'http://site'));
    return pathname + search + hash;
  }

  /** Whether an address is on the page where the reader is. */
  isHere(href: string): boolean {
    return this.#read(href).pathname === this.location.pathname;
  }

  /** Goes to an address of the site: another page is left to the browser. Resolves when the page has followed. */
  async goTo(href: string, { replace = false, resetScroll = true, hashScrollIntoView = true }: GoOptions = {}): Promise<void> {
    const next = this.#read(href);
    if (next.pathname !== this.location.pathname) {
      this.bar.leave(href);
      return;
    }
    const isReady = await this.#ready(next);
    if (isReady === null) return;
    if (!isReady) {
      this.#input.onFailure?.(() => void this.goTo(href, { replace, resetScroll, hashScrollIntoView }));
      return;
    }
    if (replace || href === this.bar.read()) this.bar.replace(href);
    else this.bar.push(href);
    await this.#show(next);
    if (hashScrollIntoView) this.bar.scroll(next.hash, resetScroll);
  }

  #show(next: PageLocation): Promise<void> {
    this.location = next;
    this.next = next;
    const followed = new Promise<void>((resolve) => this.#following.push(resolve));
    this.#tell();
    return followed;
  }

  /** The page on the screen has followed to this address. */
  confirm(shown: PageLocation): void {
    this.shown = shown;
    if (shown === this.location) for (const resolve of this.#following.splice(0)) resolve();
  }

  /** Whether all that an address asks for is there; `null`: the reader has gone on meanwhile, and the last address counts. */
  async #ready(next: PageLocation): Promise<boolean | null> {
    this.#turn += 1;
    const turn = this.#turn;
    this.next = next;
    if (next.searchStr === this.location.searchStr) return true;
    const since = Date.now();
    this.#wait(true);
    const came = await this.#prepare(next).then(
      () => true,
      () => false,
    );
    if (turn !== this.#turn) return null;
    this.#wait(false);
    const isReady = came && failedQuery(this.#input.queryClient, since) === null;
    if (!isReady) this.next = this.location;
    return isReady;
  }

  #wait(isWaiting: boolean): void {
    if (this.isWaiting === isWaiting) return;
    this.isWaiting = isWaiting;
    this.#tell();
  }
}
