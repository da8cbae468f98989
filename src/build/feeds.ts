import { createHash } from 'node:crypto';
import { escapeMarkup } from '../domain/escape-markup.ts';
import type { Language } from '../domain/language.ts';

/** A release as a feed tells it, in one language. */
export interface FeedEntry {
  readonly date: string;
  readonly title: string;
  readonly summary: string;
}

export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

interface Place {
  /** Scheme and host without a slash at the end; empty when the build does not know it. */
  readonly origin: string;
  /** Path below the host, with slashes at both ends. */
  readonly base: string;
}

export const feedFile = (language: Language): string => `updates.${language}.xml`;

/**
 * The releases as an Atom feed (RFC 4287). Its ids are the addresses of what it tells of; where the build does not know the host, they are names
 * that stay the same, and the links are relative to it.
 */
export function writeFeed({ title, subtitle, author, entries }: Feed, language: Language, { origin, base }: Place): string {
  const page = `${origin}${base}${language}/updates/`;
  const idOf = (address: string) => escapeMarkup(origin ? address : `urn:uuid:${uuidOf(address)}`);
  const midnight = (date: string) => `${date}T00:00:00Z`;
  const updated = entries[0]?.date ?? '1970-01-01';
  const written = entries.map(
    (entry) => `  <entry>
    <id>${idOf(`${page}#${entry.date}`)}</id>
    <title>${escapeMarkup(entry.title)}</title>
    <updated>${midnight(entry.date)}</updated>
    <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeMarkup(`${page}#${entry.date}`)}"/>
    <link rel="related" type="application/json" href="${escapeMarkup(`${origin}${base}api/v1/releases/${entry.date}.json`)}"/>
    <summary>${escapeMarkup(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>${idOf(page)}</id>
  <title>${escapeMarkup(title)}</title>
  <subtitle>${escapeMarkup(subtitle)}</subtitle>
  <updated>${midnight(updated)}</updated>
  <author><name>${escapeMarkup(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(`${origin}${base}${feedFile(language)}`)}"/>
  <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeMarkup(page)}"/>
${written.join('')}</feed>
`;
}

/** A name that depends on nothing but the address below the host (RFC 9562, version 8: our own way to make it). */
function uuidOf(address: string): string {
  const hex = createHash('sha256').update(`nysana ${address}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
