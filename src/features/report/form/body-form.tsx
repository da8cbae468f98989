import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { RegionDetail } from '@/contracts/regions';
import { agencyName } from '@/domain/agency-name';
import { nameOfRegion } from '@/domain/region-names';
import { countReports } from '@/domain/reporting';
import { PROGRAMME_YEARS } from '@/domain/series';
import { decreeCommitmentsQuery } from '@/shared/api/decree-queries';
import { indicatorListQuery, regionDetailQuery, reportingQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { usePress } from '@/shared/ui/use-press';
import type { Bodies } from '../bodies-query';
import type { ReportSearch } from '../report-search';
import { type FormRow, toFormRows, toPromiseRows } from './form-rows';

type Years = Pick<ReportSearch, 'from' | 'to'>;
/** `isBrought`: the reader has chosen the body, and hears what is due from it. */
type Asked = Years & { readonly isBrought: boolean };

/** What is due from a body that answers for the nation. Suspends; throws the errors of the API. */
export function AgencyForm({ agency, from, to, isBrought }: { agency: Bodies['agencies'][number] } & Asked) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const reporting = useSuspenseQuery(reportingQuery).data;
  const body = agency.code;
  const rows = useRows({ body, from, to }, null);
  const { commitments } = useSuspenseQuery(decreeCommitmentsQuery).data;
  const promises = useMemo(() => toPromiseRows({ body, from, to, commitments, reporting }), [body, from, to, commitments, reporting]);
  return (
    <BodyForm {...{ body, rows, promises, from, to, isBrought }} bodyName={agencyName(agency, language)} regionName={t('form.nation')} />
  );
}

/** What is due from the akimat of a region. Suspends; throws the errors of the API. */
export function RegionForm({ region, from, to, isBrought }: { region: Bodies['regions'][number] } & Asked) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const body = region.id;
  const rows = useRows({ body, from, to }, useSuspenseQuery(regionDetailQuery(body)).data.series);
  const regionName = nameOfRegion(region, PROGRAMME_YEARS.at(-1) ?? 2025).short[language];
  return <BodyForm {...{ body, rows, from, to, regionName, isBrought }} bodyName={t('form.akimat', { name: regionName })} />;
}

/** The values that a body has to report of its indicators; `regional`: its own series, `null` of the nation. */
function useRows({ body, from, to }: Years & { readonly body: string }, regional: RegionDetail['series'] | null): readonly FormRow[] {
  const reporting = useSuspenseQuery(reportingQuery).data;
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  return useMemo(() => toFormRows({ body, from, to, indicators, regional, reporting }), [body, from, to, indicators, regional, reporting]);
}

interface BodyFormProps extends Asked {
  readonly body: string;
  readonly bodyName: string;
  readonly regionName: string;
  readonly rows: readonly FormRow[];
  /** Beside the indicators; only of a body that answers for the nation. */
  readonly promises?: readonly FormRow[];
}

function BodyForm({ body, bodyName, regionName, rows, promises = [], from, to, isBrought }: BodyFormProps) {
  const { t, i18n } = useTranslation(['report', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const { dataDate } = useSuspenseQuery(reportingQuery).data;
  const { press, waitingProps } = usePress<'form'>();
  const [said, setSaid] = useState('');
  const { due, published, overdue } = countReports(
    // what no plan is for is no row of a form
    rows.map(({ point }) => ({ ...point, isPlanned: true })),
    dataDate,
  );
  const { number } = useFormat();
  const n = (count: number) => number(count, 0);
  const sentence = t('form.counts', {
    name: bodyName,
    due: n(due),
    published: n(published),
    rest: n(due - published),
    overdue: n(overdue),
  });
  useSpokenChange(sentence, { isBrought });

  const asked = [...rows, ...promises];
  async function save(): Promise<void> {
    try {
      const [{ writeForm }, { saveFile }] = await Promise.all([import('./write-form'), import('@/shared/downloads/save-file')]);
      const { name, content } = await writeForm({ client, words: i18n, language, body, bodyName, regionName, rows: asked, from, to });
      saveFile(name, content);
      setSaid(t('form.saved', { name }));
    } catch {
      setSaid(t('form.failed'));
    }
  }

  return (
    <>
      <p>{sentence}</p>
      <p className="note">{t('form.dueRule')}</p>
      {promises.length > 0 && <p>{t('form.promises', { n: n(promises.length) })}</p>}
      {asked.length > 0 && (
        <p>
          <button type="button" className="button" {...waitingProps('form')} onClick={() => press('form', save)}>
            {t('form.download')}
          </button>
        </p>
      )}
      <p role="status" className="note">
        {said}
      </p>
    </>
  );
}
