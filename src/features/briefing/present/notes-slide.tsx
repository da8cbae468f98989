import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { useLeadName } from '@/shared/closing/use-lead-name';
import { toSentence } from '@/shared/i18n/one-stop';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useAddress } from '@/shared/url/shown-address';
import { type BriefingData, hasDemo, namedLeads } from '../briefing-data';
import { QrCode } from '../qr-code';
import styles from './slide.module.css';

/** What to beware of, and where to look it up. */
export function NotesSlide({ data }: { data: BriefingData }) {
  const { t } = useTranslation('present');
  const { t: own } = useTranslation('briefing');
  const { t: common } = useTranslation();
  const { day } = useFormat();
  const told = useClosingFinding();
  const leadName = useLeadName();
  const { briefing, region, dataDate, closing } = data;
  const took = namedLeads(data).map(leadName);
  const late = told.late(closing);
  // the whole presentation, not the slide that is open
  const address = useAddress().split('#')[0] ?? '';
  return (
    <div className={styles['notes']}>
      <ul>
        {hasDemo(briefing) && <li>{own('notes.demoMark')}</li>}
        {late !== '' && <li>{late}</li>}
        {took.length > 0 && <li>{toSentence(took.join('; '))}</li>}
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
