import { useSuspenseQuery } from '@tanstack/react-query';
import type { SourceList } from '@/contracts/sources';
import { sourceListQuery } from '@/shared/api/queries';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { SourceLink } from '@/shared/ui/source-link';

/** Where the official facts come from, the most used sources first. */
export function Sources() {
  const { t } = useTranslation('about');
  const { day } = useFormat();
  const { data } = useSuspenseQuery(sourceListQuery);
  const sources = data.sources.filter(({ facts }) => facts > 0).toSorted((a, b) => b.facts - a.facts);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="sources" className="measured">
      <h2 id="sources">{t('sources.title')}</h2>
      <p>{t('sources.plan')}</p>
      <p>{t('sources.facts', { count: sources.length, date: day(data.dataDate) })}</p>
      <details>
        <summary>{t('sources.unfold')}</summary>
        <Stack as="ul" gap={2} above={3} className="measure bullets">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </Stack>
      </details>
    </Stack>
  );
}

function SourceLine({ source }: { source: SourceList['sources'][number] }) {
  const { t } = useTranslation('about');
  const language = useLanguage();
  const { facts, from, to, withoutAddress } = source;
  return (
    <>
      <SourceLink source={source} />{' '}
      <span className="note">
        {t('sources.count', { count: facts })}, {from === to ? from : `${from}–${to}`}
        {withoutAddress && `. ${withoutAddress[language]}`}
      </span>
    </>
  );
}
