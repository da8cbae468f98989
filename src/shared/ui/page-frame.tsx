import type { ReactNode } from 'react';
import type { Asks } from '../url/asks';
import { Boundary } from './boundary';
import { Breadcrumbs, type ParentPage } from './breadcrumbs';
import { PageHead } from './page-head';
import { WholeWords } from './whole-words';

interface PageFrameProps {
  /** What the menu calls the page: the last step of the way to it. Absent on the first page, to which every way leads. */
  readonly name?: string;
  readonly parent?: ParentPage;
  /** The finding or the question that the page answers: heading and title of the tab. */
  readonly title: string;
  /** For search engines and messengers. */
  readonly description: string;
  /** Below the heading; most pages repeat their description there. */
  readonly lead?: string;
  /** What stands inside, as soon as its figures are there, has a heading of its own, or title and heading. */
  readonly inside?: 'heading' | 'title-and-heading' | undefined;
  /** On paper stands a sheet that says itself what it is. */
  readonly isSheet?: boolean;
  /** Where the page is one part: what of the address it depends on, nothing for `[]`. Absent where its parts stand each in a `Boundary` of its own. */
  readonly asks?: Asks;
  readonly children: ReactNode;
}

/** What stands at the head of every page: its title, the way to it, its heading and what it is about. */
export function PageFrame({ name, parent, title, description, lead, inside, isSheet = false, asks, children }: PageFrameProps) {
  const only = isSheet ? 'screen' : undefined;
  return (
    <>
      {inside !== 'title-and-heading' && <PageHead title={title} description={description} />}
      {name !== undefined && <Breadcrumbs name={name} parent={parent} />}
      {!inside && (
        <h1 data-only={only}>
          <WholeWords>{title}</WholeWords>
        </h1>
      )}
      {lead !== undefined && <p data-only={only}>{lead}</p>}
      {asks ? (
        <Boundary name={name ?? title} asks={asks}>
          {children}
        </Boundary>
      ) : (
        children
      )}
    </>
  );
}
