import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useAddress } from '@/shared/url/shown-address';
import { type BriefingData, hasDemo } from '../briefing-data';
import { QrCode } from '../qr-code';
import styles from './slide.module.css';

/** What to beware of, and where to look it up. */
export function NotesSlide({ data: { briefing, region, dataDate } }: { data: BriefingData }) {
  const { t } = useTranslation('present');
  const { t: own } = useTranslation('briefing');
  const { t: common } = useTranslation();
  const { day } = useFormat();
  // the whole presentation, not the slide that is open
  const address = useAddress().split('#')[0] ?? '';
  return (
    <div className={styles['notes']}>
      <ul>
        {hasDemo(briefing) && <li>{own('notes.demoMark')}</li>}
        {region && <li>{own('notes.region')}</li>}
        {region && <li>{own('money.region')}</li>}
        {briefing.year > LAST_YEAR_IN_FORCE && <li>{common('legal.full')}</li>}
        <li>{own('notes.source', { date: day(dataDate, 'attributive') })}</li>
      </ul>
      <div className={styles['address']} data-address="">
        {/* its place is kept, so that nothing moves when the address is known */}
        <div className={styles['qr']}>{address !== '' && <QrCode address={address} label={t('notes.qr')} />}</div>
        {address !== '' && <p>{address}</p>}
      </div>
    </div>
  );
}
