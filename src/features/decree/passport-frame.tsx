import { Lines } from '@/shared/decree/lines';
import { Passage } from '@/shared/decree/passage';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { Link } from '@/shared/url/address';
import { FoldedSection } from './folded-section';
import type { PassportPage } from './passport-query';

interface PartProps {
  readonly page: PassportPage;
}

/** The passport itself: its years, who carries it out, what it rests on, what with. */
export function PassportFrame({ page }: PartProps) {
  const { passport } = page;
  const { t } = useTranslation('decree');
  const language = useLanguage();
  const { from, to } = passport.period;
  return (
    <FoldedSection id="frame" title={t('passport.frame')}>
      <p className="measure">
        {t('passport.period', { from, to })} {t('passport.repealed')}
      </p>
      <h3 className="above-3">{t('passport.responsible')}</h3>
      <ul className={`${columnsClass} bullets`}>
        {passport.responsible.map(({ agency, name }) => (
          <li key={agency}>
            <Link to="/$lang/agencies/$code/" params={{ lang: language, code: agency }}>
              {name[language]}
            </Link>
          </li>
        ))}
      </ul>
      <h3 className="above-3">{t('passport.basis')}</h3>
      <ol className={`${columnsClass} bullets`}>
        {passport.basis.map(({ id, title, lines }) => (
          <Passage key={id} text={title} lines={lines} />
        ))}
      </ol>
      <Resources page={page} />
    </FoldedSection>
  );
}

function Resources({ page: { passport, tasks } }: PartProps) {
  const { t } = useTranslation('decree');
  const language = useLanguage();
  return (
    <>
      <h3 className="above-3">{t('passport.resources')}</h3>
      <ul className={`${columnsClass} bullets`}>
        {passport.resources.map((passage) => (
          <Passage key={passage.lines[0]} {...passage} />
        ))}
      </ul>
      <ul className={`${columnsClass} above-2 bullets`}>
        <Passage {...passport.costs}>
          <Link to="/$lang/funding/" params={{ lang: language }}>
            {t('passport.toFunding')}
          </Link>
        </Passage>
      </ul>
      <details className="above-2 fold" data-print="open">
        <summary>{t('passport.money', { n: passport.money.length })}</summary>
        <ul className={`${columnsClass} bullets`}>
          {passport.money.map(({ task, ...passage }) => (
            <Passage key={passage.id} {...passage}>
              {task !== null && (
                <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task }} className="target">
                  {t('toTask', { id: task, name: tasks.find(({ id }) => id === task)?.short[language] ?? '' })}
                </Link>
              )}
            </Passage>
          ))}
        </ul>
      </details>
      <h3 className="above-3">{t('passport.mechanisms')}</h3>
      <ul className={`${columnsClass} bullets`}>
        {passport.mechanisms.map(({ id, title, lines }) => (
          <li key={id}>
            {title[language]} <Lines lines={lines} />
          </li>
        ))}
      </ul>
    </>
  );
}
