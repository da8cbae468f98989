import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import type { BriefingSentences } from '../use-briefing-sentences';

/** What became of the promises: the account in a sentence, its worst case with since when and who, by which rule, and the way to all of them. */
export function ClosingSlide({ sentences }: { sentences: BriefingSentences }) {
  const { t } = useTranslation(['present', 'briefing']);
  const language = useLanguage();
  return (
    <>
      <p>{sentences.closing}</p>
      {sentences.worstClosing !== '' && <p>{sentences.worstClosing}</p>}
      <p>{t('briefing:notes.lead')}</p>
      <p>
        <Link to="/$lang/closing/" params={{ lang: language }}>
          {t('closing.page')}
        </Link>
      </p>
    </>
  );
}
