import type { ReactNode } from 'react';
import { Breadcrumbs, type ParentPage } from './breadcrumbs';
import { PageHead } from './page-head';

interface PageFrameProps {
  /** What the menu calls the page: the last step of the way to it. */
  readonly name: string;
  readonly parent?: ParentPage;
  /** The finding or the question that the page answers: heading and title of the tab. */
  readonly title: string;
  /** For search engines and messengers. */
  readonly description: string;
  /** Below the heading; most pages repeat their description there. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** What stands at the head of every page: its title, the way to it, its heading and what it is about. */
export function PageFrame({ name, parent, title, description, lead, children }: PageFrameProps) {
  return (
    <>
      <PageHead title={title} description={description} />
      <Breadcrumbs name={name} parent={parent} />
      <h1>{title}</h1>
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </>
  );
}
