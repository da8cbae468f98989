import { formatSigned } from '@/domain/number-format';
import { useLanguage } from '@/shared/i18n/use-language';

/** A difference with its sign and without its unit: the unit stands once, in the caption of the table. */
export function useSigned(): (figure: number, decimals: number) => string {
  const language = useLanguage();
  return (figure, decimals) => formatSigned(figure, { decimals, language });
}
