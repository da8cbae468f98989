import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import type { KnownClosing, UnknownClosing } from '@/domain/closing-verdict';
import { asPublished } from '@/domain/decree-decimals';
import type { IndicatorClosing } from '@/domain/indicator-closing';
import { partName } from '@/domain/indicator-name';
import type { Reading } from '@/domain/judge';
import type { Judged } from '@/domain/judgement';
import { inSentence } from '../i18n/one-stop';
import { useConfidence } from '../i18n/use-confidence';
import { useFormat } from '../i18n/use-format';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';

/** The part that speaks for an indicator, with its series. */
export function decidingPart<S extends { readonly code: string }, R extends Reading = Judged>(
  indicator: { readonly series: readonly S[] },
  { worst, silent }: Pick<IndicatorClosing<R>, 'worst' | 'silent'>,
) {
  const part = worst ?? silent;
  const series = part && indicator.series.find(({ code }) => code === part.code);
  return part && series ? { series, closing: part.closing } : null;
}

/** What became of a promise in sentences made from its numbers: the fact beside the target, since when it is behind; the last known where nothing more is. */
export function useClosingSentence() {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const { value } = useFormat();
  const withConfidence = useConfidence();
  const nameOf = ({ series }: IndicatorAnswer, part: SeriesAnswer) => (series.length > 1 ? partName(part, language) : null);

  return (indicator: IndicatorAnswer, closed: Pick<IndicatorClosing, 'worst' | 'silent'>): string => {
    const deciding = decidingPart(indicator, closed);
    if (!deciding) return '';
    const { series, closing } = deciding;
    const figure = (number: number) => value(number, asPublished({ unit: indicator.unit, decimals: series.decimals }, number));
    const { target, since } = closing;
    const aim = { target: figure(target.value), targetYear: target.year };
    const told = [
      ...(closing.kind === 'known' ? known(closing) : unknown(closing)),
      ...(since && !(closing.kind === 'known' && closing.slipped) ? [t('sentence.since', { year: since.year })] : []),
    ].join(' ');
    const part = nameOf(indicator, series);
    return part === null ? told : t('sentence.part', { part, told: inSentence(told) });

    function known({ decided, slipped, silentDue, dueYear }: KnownClosing): string[] {
      const metBefore = silentDue?.metBefore;
      return [
        t('sentence.known', { year: decided.year, fact: withConfidence(figure(decided.fact), decided.provenance), ...aim }),
        ...(silentDue && !metBefore ? [t('sentence.silent', { year: dueYear })] : []),
        ...(metBefore ? [t('sentence.silentBut', { year: dueYear, before: metBefore.year, fact: figure(metBefore.fact) })] : []),
        ...(slipped ? [t('sentence.slipped', { year: slipped.year, fact: figure(slipped.fact) })] : []),
      ];
    }

    function unknown({ lastKnown }: UnknownClosing): string[] {
      const last = lastKnown && { year: lastKnown.year, fact: figure(lastKnown.fact), plan: figure(lastKnown.plan) };
      return [t('sentence.target', aim), ...(last ? [t('sentence.last', last)] : [])];
    }
  };
}
