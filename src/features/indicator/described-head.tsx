import { useState } from 'react';
import { PageHead } from '@/shared/ui/page-head';
import type { HeadProps } from './told-head';

function BuiltHead({ title }: Pick<HeadProps, 'title'>) {
  const [built] = useState(() => document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
  return <PageHead title={title} description={built} />;
}

/**
 * Title of an indicator's page, and what search engines and messengers show of it. A built page brings that finished, and not what it is made of:
 * the condition of `IS_BUILT` is spelt out, because the bundler leaves out what it sees to be never drawn, and what it would be told with is
 * imported behind it.
 */
export const DescribedHead = import.meta.env.PROD && !import.meta.env.SSR ? BuiltHead : (await import('./told-head')).ToldHead;
