import { Lines } from '@/shared/decree/lines';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Table } from '@/shared/list/table';
import type { PassportPage } from './passport-query';
import { Section } from './section';

/** Who reports what to whom; where the decree names nobody, the cell says so. */
export function PassportDuties({ duties }: Pick<PassportPage, 'duties'>) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  return (
    <Section id="duties" title={t('duties.title')}>
      <p className="note measure">{t('duties.lead')}</p>
      <Table
        cards="narrow"
        columns={[
          {
            ...{ key: 'what', label: t('duties.what'), kind: 'title' },
            show: ({ what, lines }) => (
              <>
                {what[language]} <Lines lines={lines} />
              </>
            ),
          },
          { key: 'who', label: t('duties.who'), show: ({ who }) => who?.[language] ?? t('duties.nobody') },
          { key: 'toWhom', label: t('duties.toWhom'), show: ({ toWhom }) => toWhom?.[language] ?? t('duties.nobody') },
          { key: 'when', label: t('duties.when'), show: ({ when }) => when?.[language] ?? t('duties.never') },
        ]}
        rows={duties}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
