import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { Localized } from '@/contracts/parts';
import type { RegisterName } from '@/domain/choices';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import { LegalActs } from './legal-acts';

/** Where the decree says the fact comes from, what the words of confidence mean, which data sets could feed the indicator, and which norms are about the same. */
export function DataFeeds({ detail: { dataSource, feeds, norms } }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return (
    <>
      <p>{t('feeds.decreeSource', { source: dataSource[language] })}</p>
      <p className="note">{t('feeds.confidence')}</p>
      {feeds ? (
        <>
          <p>
            <strong>{t(`feeds.fit.${feeds.fit}`)}</strong> {feeds.reason[language]}.
          </p>
          <DataSets name="open-data" title={t('feeds.openData')} dataSets={feeds.openData} />
          <DataSets name="administrative-data" title={t('feeds.administrativeData')} dataSets={feeds.administrativeData} />
          {feeds.breakdowns.length > 0 && (
            <p className="note">{t('feeds.breakdowns', { list: feeds.breakdowns.map((breakdown) => breakdown[language]).join(', ') })}</p>
          )}
        </>
      ) : (
        <p>{t('feeds.none')}</p>
      )}
      <DataSets name="minimum-standard" title={t('feeds.norms')} dataSets={norms} />
      <LegalActs feeds={feeds} />
    </>
  );
}

interface DataSetsProps {
  readonly name: RegisterName;
  readonly title: string;
  readonly dataSets: readonly { number: number; title: Localized }[];
}

/** Each data set leads to its own row of the register, which leads back. */
function DataSets({ name, title, dataSets }: DataSetsProps) {
  const language = useLanguage();
  if (dataSets.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="stack rows-1">
        {dataSets.map((dataSet) => (
          <li key={dataSet.number}>
            <Link to="/$lang/registers/$name/" params={{ lang: language, name }} hash={`n-${dataSet.number}`}>
              {`№ ${dataSet.number}. ${dataSet.title[language]}`}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
