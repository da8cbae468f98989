/** The files that a parameter asks for: `*` stands for its value. */
export interface Early {
  /** The values that ask for them, others for nothing; `null`: any. */
  readonly values: readonly string[] | null;
  readonly files: readonly string[];
}

type EarlyByParameter = Readonly<Record<string, Early>>;

/**
 * Asks for the answers that the reader's query will need, and for what checks them, while the application is still on its way: it would come to
 * that two round trips later. What it fetches then is what was asked for here.
 */
export function askEarly(early: EarlyByParameter, checks: string, search: string): void {
  const files = listEarly(early, search);
  if (files.length === 0) return;
  hint({ rel: 'modulepreload', href: checks });
  for (const href of files) hint({ rel: 'preload', as: 'fetch', crossOrigin: '', href });
}

/** Their addresses, each once. */
export function listEarly(early: EarlyByParameter, search: string): string[] {
  const files = [...new URLSearchParams(search)].flatMap(([name, value]) => {
    const asked = Object.hasOwn(early, name) ? early[name] : undefined;
    return asked && (asked.values === null || asked.values.includes(value)) ? asked.files.map((file) => file.replace('*', value)) : [];
  });
  return [...new Set(files)];
}

const hint = (link: Partial<HTMLLinkElement>) => document.head.append(Object.assign(document.createElement('link'), link));
