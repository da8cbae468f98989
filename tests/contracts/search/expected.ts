/** A query; what is expected among the first five of its kind, the first of them among the first three kinds; what must not be found. Each as `kind/id`. */
export type Expected = readonly [query: string, found: readonly [string, ...string[]], absent?: readonly string[]];
