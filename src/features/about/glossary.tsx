import { useSuspenseQuery } from '@tanstack/react-query';
import { otherLanguage } from '@/domain/language';
import { glossaryQuery } from '@/shared/api/queries';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Facts } from '@/shared/ui/facts';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';

/** The words of the decree and of the site: in the reader's language first, in the other beside it. */
export function Glossary() {
  const { t } = useTranslation('about');
  const language = useLanguage();
  const other = otherLanguage(language);
  const { data } = useSuspenseQuery(glossaryQuery);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="glossary" className="measured">
      <h2 id="glossary">{t('glossary.title')}</h2>
      <p>{t('glossary.about')}</p>
      <Fold summary={t('glossary.show', { count: data.terms.length })}>
        <Facts kind="columns">
          {data.terms.map(({ code, word, meaning, line }) => (
            <div key={code} id={`term-${code}`}>
              <dt>
                {word[language]}{' '}
                {word[other] !== word[language] && (
                  <span lang={other} className="note">
                    {word[other]}
                  </span>
                )}
              </dt>
              <dd>
                {meaning[language]} {line !== null && <span className="note">{t('glossary.line', { line })}</span>}
              </dd>
            </div>
          ))}
        </Facts>
      </Fold>
    </Stack>
  );
}
