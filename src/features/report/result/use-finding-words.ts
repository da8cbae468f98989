import { useMemo } from 'react';
import { type Finding, quotedValues } from '@/domain/checks/check-list';
import { useTranslation } from '@/shared/i18n/use-translation';

/** A sentence of a code, which the compiler cannot look up: that both languages have it is held by the test of the strict reader. */
type Say = (key: `checks:${'wrong' | 'remedy'}.${Finding['code']}`, values: Finding['values']) => string;

/** The sentences of a finding, and where it stands. */
export function useFindingWords() {
  const { t } = useTranslation(['report', 'checks']);
  return useMemo(() => {
    const say = t as unknown as Say;
    return {
      wrong: ({ code, values }: Finding) => say(`checks:wrong.${code}`, quotedValues(values)),
      remedy: ({ code, values }: Finding) => say(`checks:remedy.${code}`, quotedValues(values)),
      place: ({ file, sheet, cell, line, column }: Finding) => {
        if (line === null) return sheet ? t('place.sheet', { file, sheet }) : file;
        if (sheet) return t('place.cell', { file, sheet, cell: cell ?? line });
        return column === null ? t('place.line', { file, line }) : t('place.column', { file, line, column });
      },
    };
  }, [t]);
}
