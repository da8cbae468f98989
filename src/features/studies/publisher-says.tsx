import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { insideName, partName } from '@/domain/indicator-name';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { SourceLink } from '@/shared/ui/source-link';
import { saidQuery } from './said-query';

/** Who holds a study knows its error: what the publisher says of each change between two rounds, with where it is said. Nothing where it says nothing. */
export function PublisherSays({ indicator }: { indicator: IndicatorAnswer }) {
  const { t } = useTranslation('studies');
  const language = useLanguage();
  const said = useSuspenseQuery(saidQuery).data.filter((row) => row.indicator === indicator.id);
  const source = said[0]?.source;
  if (!source) return null;
  const words = said.map(({ series, from, to, change }) => {
    const part = indicator.series.find(({ code }) => code === series);
    return t(`said.${change}`, { name: insideName((part && partName(part, language)) ?? indicator.short[language]), from, to });
  });
  return (
    <p>
      {t('said.lead', { list: words.join('; ') })} <SourceLink source={source} />
    </p>
  );
}
