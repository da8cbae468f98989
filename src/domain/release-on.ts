interface Dated {
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** The release that was current on a day, of a list with the newest first: the newest up to it; the first one for a day before all of them. */
export function releaseOn<R extends Dated>({ releases }: { readonly releases: readonly R[] }, day: string): R | undefined {
  return releases.find(({ date }) => date <= day) ?? releases.at(-1);
}
