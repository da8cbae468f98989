import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import styles from './cards.module.css';
import { additiveSum, type CoverageCard } from './coverage-cards';

/** On the card of a total: its parts are shares of the same whole and add up to it, in the plan and in the fact. */
export function CardSum({ card }: { card: CoverageCard }) {
  const { t } = useTranslation(['coverage', 'common']);
  const language = useLanguage();
  const { number, percent } = useFormat();
  const sums = (['fact', 'plan'] as const).flatMap((kind) => {
    const sum = additiveSum(card, kind);
    return sum ? [{ kind, ...sum }] : [];
  });
  if (sums.length === 0) return null;
  return (
    <div className="note ruled-above">
      <p>{t('sum.lead')}</p>
      {sums.map(({ kind, parts, total, basis }) => (
        <p key={kind}>
          {t(`common:term.${kind}`)}:{' '}
          <OfOrigin origin={basis} className={styles['equation']}>
            {parts.map(({ part, value }) => `${part.short?.[language].toLowerCase()} ${number(value, part.decimals)}`).join(' + ')} ={' '}
            {percent(total, card.part.decimals)}
          </OfOrigin>
        </p>
      ))}
    </div>
  );
}
