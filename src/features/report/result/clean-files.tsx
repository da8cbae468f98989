import type { Reporting } from '@/contracts/reporting';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { handOn } from '@/domain/publication/hand-on';
import { handOver } from '@/domain/publication/hand-over';
import { saveFile } from '@/shared/downloads/save-file';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import type { CheckedFiles } from '../read/check-files';

/** So that a spreadsheet reads the Kazakh letters. */
const MARK = '\ufeff';

/** All that is new and right in the files, gathered for whoever publishes it: one table, and what its rows refer to. */
export function CleanFiles({ result, reporting }: { readonly result: CheckedFiles; readonly reporting: Reporting }) {
  const { t } = useTranslation('report');
  const { number } = useFormat();
  const fresh = result.entries.filter(({ standing }) => standing !== 'same');
  if (fresh.length === 0) return null;
  const { table, beside } = handOn(handOver(result.entries, result.sources, toFactKnowledge(reporting), reporting.facts));
  return (
    <>
      <p>{t('clean.lead', { n: number(fresh.length, 0) })}</p>
      <Cluster data-only="screen">
        <button type="button" className="button" onClick={() => saveFile('facts.csv', new Blob([MARK, table], { type: 'text/csv' }))}>
          {t('clean.table')}
        </button>
        {beside !== null && (
          <button
            type="button"
            className="button"
            onClick={() => saveFile('beside-facts.json', new Blob([beside], { type: 'application/json' }))}
          >
            {t('clean.beside')}
          </button>
        )}
      </Cluster>
    </>
  );
}
