import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pageArrived } from './takeover';

export interface PageHeadText {
  readonly title: string;
  readonly description: string;
  /** The page says that there is no such page. */
  readonly isMissing?: boolean;
}

/** While prerendering, the page leaves its title here for the head of the file. */
export const PageHeadContext = createContext<{ current: PageHeadText | null } | null>(null);

/** Title and description of the page, for the tab, the search engine and the messenger. */
export function PageHead({ title, description, isMissing = false }: PageHeadText) {
  const { t } = useTranslation();
  const collector = useContext(PageHeadContext);
  const fullTitle = `${title} – ${t('site.name')}`;
  if (collector) collector.current = { title: fullTitle, description, isMissing };
  useEffect(() => {
    document.title = fullTitle;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [fullTitle, description]);
  useEffect(pageArrived, []);
  return null;
}
