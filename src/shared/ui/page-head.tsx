import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { reportCitedTitle } from './cited-page';
import { pageArrived } from './takeover';

export interface PageHeadText {
  readonly title: string;
  readonly description: string;
  /** The page says that there is no such page. */
  readonly isMissing?: boolean;
  /** A part of another page for frames on foreign sites: that page's address below the base, `{l}` for the language. */
  readonly partOf?: string;
}

/** What the page leaves for the head of its file. */
export interface CollectedHead extends PageHeadText {
  /** The title without the name of the site. */
  readonly name: string;
}

/** While prerendering, the page leaves its title here for the head of the file. */
export const PageHeadContext = createContext<{ current: CollectedHead | null } | null>(null);

/** Title and description of the page, for the tab, the search engine and the messenger. */
export function PageHead({ title, description, isMissing = false, partOf }: PageHeadText) {
  const { t } = useTranslation();
  const collector = useContext(PageHeadContext);
  const fullTitle = `${title} – ${t('site.name')}`;
  if (collector) collector.current = { title: fullTitle, name: title, description, isMissing, ...(partOf !== undefined && { partOf }) };
  useEffect(() => {
    document.title = fullTitle;
    reportCitedTitle(title);
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [fullTitle, title, description]);
  useEffect(pageArrived, []);
  return null;
}
