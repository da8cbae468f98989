import { useSuspenseQuery } from '@tanstack/react-query';
import { isError } from '@/domain/checks/check-list';
import type { Standing } from '@/domain/checks/report-entries';
import { reportingQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Facts } from '@/shared/ui/facts';
import { Stack } from '@/shared/ui/layout';
import { PreviewSection } from '../preview/preview-section';
import type { CheckedFiles } from '../read/check-files';
import type { ReportSearch } from '../report-search';
import { CleanFiles } from './clean-files';
import { FindingsList } from './findings-list';

/** What the files say: how many entries, what they are beside the published facts, and every finding. */
export function Result({ result, search }: { result: CheckedFiles; search: ReportSearch }) {
  const { t } = useTranslation('report');
  const { number } = useFormat();
  const reporting = useSuspenseQuery(reportingQuery).data;
  const { dataDate } = reporting;
  const { files, entries, rows, findings } = result;
  const n = (count: number) => number(count, 0);
  const of = (standing: Standing) => n(entries.filter((entry) => entry.standing === standing).length);
  const errors = findings.filter(isError).length;
  const counts = [
    ['rows', n(rows)],
    ['new', of('new')],
    ['revision', of('revision')],
    ['same', of('same')],
    ['refused', n(rows - entries.length)],
    ['errors', n(errors)],
    ['warnings', n(findings.length - errors)],
  ] as const;
  const isNothingToDo = findings.length === 0 && entries.every(({ standing }) => standing === 'same');
  return (
    <Stack gap={3} above={3}>
      <h3>{t('result.title')}</h3>
      <p>{files.join(', ')}</p>
      <Facts>
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`result.${name}`)}</dt>
            <dd translate="no">{count}</dd>
          </div>
        ))}
      </Facts>
      <p className="strong">
        {isNothingToDo
          ? t('result.nothingToDo')
          : rows === 0 && errors === 0
            ? t('result.noRows')
            : errors > 0
              ? t('result.hasErrors')
              : findings.length > 0
                ? t('result.hasWarnings')
                : t('result.fine')}
      </p>
      <CleanFiles result={result} reporting={reporting} />
      <PreviewSection result={result} />
      {findings.length > 0 && <FindingsList {...{ findings, dataDate, search }} name="report-check" />}
    </Stack>
  );
}
