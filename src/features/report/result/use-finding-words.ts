import { useMemo } from 'react';
import type { Finding } from '@/domain/checks/check-list';
import { quotedValues } from '@/domain/checks/quoted-values';
import type { Provenance } from '@/domain/series';
import { dayInWords } from '@/shared/i18n/day-in-words';
import { figureTexts } from '@/shared/i18n/figure-text';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';

/** A sentence of a code, which the compiler cannot look up: that both languages have it is held by the test of the strict reader. */
type Say = (key: `${'wrong' | 'remedy'}.${Finding['code']}`, values: Finding['values']) => string;

/** The sentences of a finding, and where it stands. */
export function useFindingWords() {
  const { t } = useTranslation('checks');
  const { t: sayUnit } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const say = t as unknown as Say;
    const figures = {
      ...figureTexts(sayUnit, language),
      day: (isoDate: string) => dayInWords(isoDate, { t: sayUnit, language }),
      trust: (origin: Provenance) => sayUnit(`provenance.${origin}`),
    };
    return {
      wrong: (finding: Finding) => say(`wrong.${finding.code}`, quotedValues(finding, figures)),
      remedy: (finding: Finding) => say(`remedy.${finding.code}`, quotedValues(finding, figures)),
      place: ({ file, sheet, cell, line, column }: Finding) => {
        if (line === null) return sheet ? t('place.sheet', { file, sheet }) : file;
        if (sheet) return t('place.cell', { file, sheet, cell: cell ?? line });
        return column === null ? t('place.line', { file, line }) : t('place.column', { file, line, column });
      },
    };
  }, [t, sayUnit, language]);
}
