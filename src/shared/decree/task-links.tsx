import { useLanguage } from '../i18n/use-language';
import { useHref } from '../url/address';

interface TaskLinksProps {
  /** What the tasks are to the page. */
  readonly lead: string;
  readonly tasks: readonly { readonly id: string; readonly name: string }[];
}

/** The ways to the pages of tasks by their numbers, in one line. */
export function TaskLinks({ lead, tasks }: TaskLinksProps) {
  const lang = useLanguage();
  const toHref = useHref();
  return (
    <p className="note above-2" data-only="screen">
      {lead}{' '}
      {tasks.map(({ id, name }) => (
        <span key={id}>
          <a href={toHref({ to: '/$lang/tasks/$id/', params: { lang, id } })} className="target" title={name} translate="no">
            {id}
          </a>{' '}
        </span>
      ))}
    </p>
  );
}
