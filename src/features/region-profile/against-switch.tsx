import { AGAINST, type Against } from '@/domain/choices';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Choice } from '@/shared/ui/choice';

/** What the region is judged against, always named; see also the note. */
export function AgainstSwitch({ against }: { against: Against }) {
  const { t } = useTranslation('region');
  const options = AGAINST.map((value) => ({ value, text: t(`against.${value}`) }));
  return <Choice isLabelHidden name="against" label={t('against.label')} value={against} options={options} />;
}

/** The name of the reading in force and what it means: also where the switch cannot be used. */
export function AgainstNote({ against, isRedrawn }: { against: Against; isRedrawn: boolean }) {
  const { t } = useTranslation('region');
  return (
    <p className="note">
      <b>{t(`against.${against}`)}.</b> {t(`against.note.${against}`)}
      {against === 'indicative-path' && isRedrawn && ` ${t('against.noPath')}`}
    </p>
  );
}
