import { useQueryClient } from '@tanstack/react-query';
import { distribute } from '@/domain/roll-up';
import type { ProgrammeYear } from '@/domain/series';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useBasisText } from '@/shared/i18n/use-basis-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { toJudgedColumns } from '@/shared/judged/judged-columns';
import type { JudgedIndicator } from '@/shared/judged/judged-indicators';
import { DataTable } from '@/shared/list/data-table';
import { BasisNote } from '@/shared/ui/basis-note';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { VerdictBar } from '@/shared/ui/verdict-bar';

interface IndicatorsSectionProps {
  readonly code: string;
  readonly items: readonly JudgedIndicator[];
  readonly year: ProgrammeYear;
}

/** The indicators that a body answers for, alone or with others, and how they stand in the year in view. */
export function IndicatorsSection({ code, items, year }: IndicatorsSectionProps) {
  const { t } = useTranslation(['agencies', 'common']);
  const { t: common } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const distribution = distribute(items.map(({ judgement }) => judgement));
  const { sentence: basisOf } = useBasisText();
  const words = {
    ...{ t: common, column: t('indicators.column'), lag: t('indicators.lag') },
    worst: (part: string) => t('indicators.worst', { part }),
  };
  useSpokenChange(`${t('indicators.caption', { year })}. ${basisOf(distribution, 'indicators')}`);
  return (
    <section aria-labelledby="indicators" className="above-6">
      <h2 className="below-2" id="indicators">
        {t('indicators.title')}
      </h2>
      {items.length === 0 ? (
        <p>{t('indicators.none')}</p>
      ) : (
        <>
          {distribution.known > 0 && (
            <p className="below-2">
              <BasisNote group={distribution} counted="indicators" />
            </p>
          )}
          {distribution.total > 0 && <VerdictBar distribution={distribution} counted={{ agency: code, year }} />}
          <DataTable
            caption={t('indicators.caption', { year })}
            className="above-3"
            rows="lines"
            columns={toJudgedColumns(words, { language, year })}
            groups={[{ key: 'all', rows: items }]}
            keyOf={({ indicator }) => indicator.id}
            originOf={({ judged, provenance }) => judged?.basis ?? provenance}
          />
          <DownloadMenu
            hasVerdicts
            table={async (context) => {
              const indicators = items.map(({ indicator }) => indicator);
              return (await import('./agency-download')).fetchAgencyTable({ code, indicators, year }, client, context);
            }}
          />
        </>
      )}
    </section>
  );
}
