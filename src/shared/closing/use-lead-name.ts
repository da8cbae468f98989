import { withoutRepublic } from '@/domain/agency-name';
import type { LeadBodies } from '../api/queries';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';

/** The body that the decree names first, and who took over from it: most years are judged after that. Absent: `null` without a body. */
export function useLeadName(): (body: LeadBodies[number] | undefined) => string | null {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  return (body) => {
    if (!body) return null;
    const { abbreviation, successors } = body;
    const [first] = successors;
    if (!first) return abbreviation[language];
    const names = successors.map(({ name }) => withoutRepublic(name[language])).join(', ');
    return t('lead.after', { lead: abbreviation[language], year: first.since.slice(0, 4), names });
  };
}
