import type { Source } from '@/contracts/parts';
import { useLanguage } from '../i18n/use-language';

/** The name of a source in the reader's language; words that stay in another one say so, for those who hear the page. */
function SourceTitle({ source: { title, foreign } }: { source: Pick<Source, 'title' | 'foreign'> }) {
  const language = useLanguage();
  const text = title[language];
  const at = foreign && foreign.lang !== language ? text.indexOf(foreign.text) : -1;
  if (!foreign || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span lang={foreign.lang}>{foreign.text}</span>
      {text.slice(at + foreign.text.length)}
    </>
  );
}

/** A source by its name, as a link where it has an address: the one of the reader's language. */
export function SourceLink({ source }: { source: Pick<Source, 'title' | 'foreign' | 'address'> }) {
  const language = useLanguage();
  if (source.address === null) return <SourceTitle source={source} />;
  return (
    <a href={source.address[language]} rel="noreferrer">
      <SourceTitle source={source} />
    </a>
  );
}
