import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PROGRAMME_YEARS } from '@/domain/series';
import { agencyOptions } from '@/shared/decree/programme-options';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { cardClass } from '@/shared/ui/card';
import { Stack } from '@/shared/ui/layout';
import { RegionSelect } from '@/shared/ui/region-select';
import { Select } from '@/shared/ui/select';
import { useSearchChange } from '@/shared/url/use-search-change';
import { bodiesQuery } from '../bodies-query';
import styles from '../report.module.css';
import type { ReportSearch } from '../report-search';
import { AgencyForm, RegionForm } from './body-form';

const YEARS = PROGRAMME_YEARS.map((year) => ({ value: String(year), name: String(year) }));
const LAST_YEAR = PROGRAMME_YEARS.at(-1) ?? 2025;

/** Who reports, for which years, and the form that comes of it. */
export function FormSection({ search }: { search: ReportSearch }) {
  const { t } = useTranslation('report');
  const language = useLanguage();
  const onChange = useSearchChange<ReportSearch>();
  const { agencies, regions } = useSuspenseQuery(bodiesQuery).data;
  const { body, from, to } = search;
  // what the address was opened with is no news to the reader
  const [hasChosen, setChosen] = useState(false);
  const choose = (id: string | null) => {
    setChosen(true);
    void onChange({ body: id });
  };
  const agency = agencies.find(({ code }) => code === body) ?? null;
  const region = regions.find(({ id }) => id === body) ?? null;
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="form" className="measured">
      <h2 id="form">{t('form.title')}</h2>
      <p>{t('form.lead')}</p>
      <form
        className={`${cardClass('panel')} ${styles['choices']}`}
        data-only="script"
        aria-label={t('form.title')}
        onSubmit={(event) => event.preventDefault()}
      >
        <RegionSelect
          label={t('form.region')}
          none={t('form.noRegion')}
          regions={regions}
          year={LAST_YEAR}
          value={region?.id ?? null}
          onChoose={choose}
        />
        <Select
          label={t('form.agency')}
          none={t('form.noAgency')}
          options={agencyOptions(agencies, language)}
          value={agency?.code ?? null}
          onChoose={choose}
        />
        <Select
          label={t('form.from')}
          options={YEARS}
          value={String(from)}
          onChoose={(year) => void onChange({ from: Number(year) as typeof from })}
        />
        <Select
          label={t('form.to')}
          options={YEARS}
          value={String(to)}
          onChoose={(year) => void onChange({ to: Number(year) as typeof to })}
        />
      </form>
      {body !== null && !agency && !region && <p role="status">{t('form.unknownBody', { body })}</p>}
      {body === null && <p className="note">{t('form.choose')}</p>}
      {agency && (
        <Boundary name={t('form.title')} isOnDemand>
          <AgencyForm key={agency.code} {...{ agency, from, to }} isBrought={hasChosen} />
        </Boundary>
      )}
      {region && (
        <Boundary name={t('form.title')} isOnDemand>
          <RegionForm key={region.id} {...{ region, from, to }} isBrought={hasChosen} />
        </Boundary>
      )}
    </Stack>
  );
}
