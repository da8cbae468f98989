import type { Localized } from '@/contracts/parts';
import { useLanguage } from '../i18n/use-language';
import { Link } from '../url/address';

interface IndicatorLinksProps {
  readonly indicators: readonly { readonly id: string; readonly short: Localized }[];
  readonly className?: string | undefined;
}

/** Indicators by their short names, each with the way to its page. */
export function IndicatorLinks({ indicators, className }: IndicatorLinksProps) {
  const language = useLanguage();
  return (
    <ul className={className}>
      {indicators.map(({ id, short }) => (
        <li key={id}>
          <Link to="/$lang/indicators/$id/" params={{ lang: language, id }}>
            {short[language]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
