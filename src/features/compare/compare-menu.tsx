import { DownloadMenu } from '@/shared/downloads/download-menu';
import type { CompareFrame, VerdictsOnScreen, YearsOnScreen } from './compare-download';

type CompareMenuProps = Omit<CompareFrame, 'sourceOf'> &
  (({ readonly kind: 'years' } & YearsOnScreen) | ({ readonly kind: 'verdicts' } & VerdictsOnScreen));

/** The table on the screen as a file, with the source of each fact. */
export function CompareMenu(props: CompareMenuProps) {
  return (
    <DownloadMenu
      hasVerdicts={props.kind === 'verdicts'}
      table={async (context) => {
        const [{ toCompareTable, toCompareVerdictsTable }, { fetchFactSources }] = await Promise.all([
          import('./compare-download'),
          import('@/shared/downloads/fact-sources'),
        ]);
        const sourceOf = await fetchFactSources(context.language);
        return props.kind === 'years'
          ? toCompareTable({ ...props, sourceOf }, context)
          : toCompareVerdictsTable({ ...props, sourceOf }, context);
      }}
    />
  );
}
