import { useTranslation } from 'react-i18next';
import { compareText } from '@/domain/collation';
import { nameOfRegion } from '@/domain/region-names';
import { existsIn } from '@/domain/region-outline';
import { useRegionList } from '../api/use-regions';
import { useLanguage } from '../i18n/use-language';
import { YearSwitch } from '../ui/year-switch';
import { useNavigate } from '../url/address';
import styles from './briefing-choice.module.css';

/** Whom and which year a briefing is about. A region that was not yet formed in the year cannot be chosen. */
export function BriefingChoice({ region, year }: { region: string | null; year: number }) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const navigate = useNavigate();
  const options = useRegionList()
    .regions.map((each) => ({ id: each.id, name: nameOfRegion(each, year).short[language], exists: existsIn(each, year) }))
    .toSorted((a, b) => compareText(language)(a.name, b.name));
  return (
    <div className={styles['choice']}>
      <label className={styles['region']}>
        <span>{t('choice.region')}</span>
        <select
          value={region ?? ''}
          onChange={(event) => {
            const chosen = event.target.value || null;
            void navigate({ to: './', search: (old) => ({ ...old, region: chosen }), resetScroll: false });
          }}
        >
          <option value="">{t('subject.nation')}</option>
          {options.map(({ id, name, exists }) => (
            <option key={id} value={id} disabled={!exists}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <YearSwitch year={year} />
    </div>
  );
}
