/** Build time only: the pictures that a link to a page shows in a messenger, as SVG. */
import { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IndicatorAnswer } from '@/contracts/indicators';
import type { Language } from '@/domain/language';
import { indicatorListQuery } from '@/shared/api/queries';
import { createI18n } from '@/shared/i18n/create-i18n';
import { inSentence } from '@/shared/i18n/one-stop';
import { I18nProvider } from '@/shared/i18n/use-translation';
import type { Picture } from '../../previews';
import { firstPromise, IndicatorPreview } from './indicator-preview';
import { SitePreview } from './site-preview';

/** The picture that a link to a page shows in a messenger. */
export interface Preview extends Picture {
  /** The page that it belongs to, `{l}` for the language; `null`: every page without one of its own. */
  readonly page: string | null;
  readonly alt: string;
}

/** One picture per indicator and one for every other page. Errors: a query that fails fails the build. */
export async function listPreviews(language: Language): Promise<Preview[]> {
  const { indicators, dataDate } = await new QueryClient().fetchQuery(indicatorListQuery);
  const i18n = await createI18n(language);
  await i18n.loadNamespaces(['cite', 'indicator', 'closing']);
  const draw = (picture: ReactElement) => renderToStaticMarkup(<I18nProvider value={i18n}>{picture}</I18nProvider>);
  return [
    {
      page: null,
      name: `${language}/site`,
      alt: i18n.t('site.programme'),
      svg: draw(<SitePreview indicators={indicators} dataDate={dataDate} />),
    },
    ...indicators.map((indicator) => ({
      page: `{l}/indicators/${indicator.id}/`,
      name: `${language}/${indicator.id}`,
      alt: describe(indicator, i18n, language),
      svg: draw(<IndicatorPreview indicator={indicator} dataDate={dataDate} />),
    })),
  ];
}

/** What the picture shows, for those who do not see it. */
function describe(indicator: IndicatorAnswer, { t }: i18n, language: Language): string {
  const { part, closing } = firstPromise(indicator);
  const outcome =
    closing.kind === 'known'
      ? t('closing:picture.closing', { word: inSentence(t(`closing:outcome.${closing.closing}`)) })
      : `${t('closing:picture.closingUnknown')}: ${inSentence(t(`closing:reason.${closing.reason}`))}`;
  const hasFacts = part.points.some(({ fact }) => fact !== null);
  return t(hasFacts ? 'cite:preview.alt' : 'cite:preview.altPlan', { title: indicator.short[language], outcome });
}
