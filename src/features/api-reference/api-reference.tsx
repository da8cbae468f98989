import { useSuspenseQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { apiBase } from '@/shared/api/api-base';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { halvesClass } from '@/shared/ui/side-by-side';
import { Link } from '@/shared/url/address';
import type { ApiPath } from './api-paths';
import styles from './api-reference.module.css';
import { apiReferenceQuery } from './api-reference-query';
import { FieldTable } from './field-table';
import { toSnippets } from './snippets';
import { TryIt } from './try-it';

const CONTRACT = 'openapi.json';
const NOTHING = 'null';

/** A page made from openapi.json: what can be asked, with an example of each that the reader can run. */
export function ApiReference() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const {
    data: { version, paths, changes },
  } = useSuspenseQuery(apiReferenceQuery);
  return (
    <>
      <h2 className="finding">{t('api.finding', { n: paths.length, version })}</h2>
      <p className="above-2">{t('api.lead')}</p>
      <div className={halvesClass}>
        <Stack as="section" gap={3} above={5} aria-labelledby="rules">
          <h2 id="rules">{t('api.rules')}</h2>
          <Stack as="ul" gap={2} className="measure bullets">
            <li>{t('api.rule.readOnly')}</li>
            <li>{t('api.rule.version', { version })}</li>
            <li>{t('api.rule.change')}</li>
            <li>
              <code translate="no">{NOTHING}</code> {t('api.rule.absence')}
            </li>
            <li>{t('api.rule.missing')}</li>
          </Stack>
          <p>
            <a href={apiBase() + CONTRACT}>{CONTRACT}</a>
          </p>
        </Stack>
        <Stack as="section" gap={3} above={5} aria-labelledby="changes">
          <h2 id="changes">{t('api.changes')}</h2>
          <Stack as="ul" gap={2} className="measure bullets">
            {changes.map(({ version, text }) => (
              <li key={version}>
                <strong>{version}</strong> {text[language]}
              </li>
            ))}
          </Stack>
          <p>
            <Link to="/$lang/updates/" params={{ lang: language }} hash="api">
              {t('api.allChanges')}
            </Link>
          </p>
        </Stack>
      </div>
      <Stack as="section" gap={3} above={5} aria-labelledby="paths">
        <h2 id="paths">{t('api.paths')}</h2>
        <div className={halvesClass}>
          {paths.map((path) => (
            <PathPart key={path.path} path={path} />
          ))}
        </div>
      </Stack>
    </>
  );
}

function PathPart({ path: { path, request, description, parameters, mediaType, example, fields } }: { path: ApiPath }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const address = useOrigin() + apiBase() + example;
  const { shell, javascript } = toSnippets(address);
  return (
    <Stack as="article" gap={2} className={styles['path']}>
      <h3>
        <code translate="no">{request}</code>
      </h3>
      {description && <p>{description[language]}</p>}
      <p className="note">
        {mediaType}
        {parameters.map((name) => (
          <span key={name}>
            {' · '}
            <code translate="no">{`{${name}}`}</code> {t(`api.parameter.${name}` as 'api.parameter.id')}
          </span>
        ))}
      </p>
      <p>
        {t('api.example')} <a href={apiBase() + example}>{example}</a>
      </p>
      <TryIt address={apiBase() + example} />
      <details>
        <summary>{t('api.snippets')}</summary>
        <pre className={styles['code']}>{shell}</pre>
        <pre className={styles['code']}>{javascript}</pre>
      </details>
      {fields.length > 0 && <FieldTable path={path} fields={fields} />}
    </Stack>
  );
}

const stays = () => () => undefined;

/** Known only in the browser: the build does not know where it will be served. A real backend's address is absolute already. */
function useOrigin(): string {
  const own = useSyncExternalStore(
    stays,
    () => location.origin,
    () => '',
  );
  return apiBase().startsWith('/') ? own : '';
}
