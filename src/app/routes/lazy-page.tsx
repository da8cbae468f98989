import type { ComponentType, ReactNode } from 'react';

type PageModule<Name extends string> = Readonly<Record<Name, ComponentType>>;

/**
 * A page whose module is fetched with all that it needs, before anything of it is rendered. The router's own lazy component reloads the window
 * when a module does not come; what becomes of the page then is for the first script to say.
 *
 * Errors: `preload` rejects when the module does not come.
 */
export function lazyPage<Name extends string>(load: () => Promise<PageModule<Name>>, name: Name) {
  let Page: ComponentType | null = null;
  function LazyPage(): ReactNode {
    if (!Page) throw new Error(`${name} was rendered before it was fetched`);
    return <Page />;
  }
  LazyPage.preload = async () => {
    Page = (await load())[name];
  };
  return LazyPage;
}
