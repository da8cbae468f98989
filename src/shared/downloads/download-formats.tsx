import type { TFunction } from 'i18next';
import { useId, useState } from 'react';
import { HttpError, NetworkError } from '../errors/api-error';
import { loadWords } from '../i18n/create-i18n';
import { useFormat } from '../i18n/use-format';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import { Stack } from '../ui/layout';
import { usePress } from '../ui/use-press';
import { useRouter } from '../url/address';
import { shownAddress } from '../url/shown-address';
import styles from './download-menu.module.css';
import type { DownloadTable } from './download-table';
import type { DownloadContext } from './download-words';
import { FORMATS, type Format } from './formats';
import { withOverlay } from './overlaid-table';

type MenuTexts = TFunction<['downloads', 'common']>;

type Result =
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly name: string; readonly size: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface DownloadFormatsProps {
  /** Makes the table when a file is asked for; may fetch what the page does not carry. */
  readonly table: (context: DownloadContext) => DownloadTable | Promise<DownloadTable>;
  /** The workbook recomputes verdicts: the menu says so. */
  readonly hasVerdicts?: boolean;
  /** All of them without it. */
  readonly formats?: readonly Format[];
}

/** The choice of formats, and what came of it. Fetched with its words when the menu is opened for the first time. */
export function DownloadFormats({ table, hasVerdicts = false, formats = FORMATS }: DownloadFormatsProps) {
  const { t, i18n } = useTranslation(['downloads', 'common']);
  const language = useLanguage();
  const { number } = useFormat();
  const router = useRouter();
  const { press, waitingProps } = usePress<Format>();
  const [result, setResult] = useState<Result | null>(null);
  const id = useId();

  async function download(format: Format): Promise<void> {
    setResult({ kind: 'working' });
    // rows and address are those of the press, however long what writes the file is on its way
    const address = shownAddress(router);
    try {
      await loadWords(i18n, ['download-files']);
      const context: DownloadContext = { t: i18n.getFixedT(language, ['download-files', 'common']), language, address };
      const [{ writeDownload }, { saveFile }] = await Promise.all([import('./write-download'), import('./save-file')]);
      const { name, content } = await writeDownload(withOverlay(await table(context), context), format, context);
      saveFile(name, content);
      setResult({ kind: 'ready', name, size: number(Math.ceil(content.size / 1000), 0) });
    } catch (error) {
      setResult({ kind: 'failed', error });
    }
  }

  return (
    <>
      <Stack as="ul" gap={3} className={styles['formats']} aria-label={t('menu.label')}>
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              aria-describedby={`${id}-${format}`}
              {...waitingProps(format)}
              onClick={() => press(format, () => download(format))}
            >
              {t(`format.${format}`)}
            </button>
            <small id={`${id}-${format}`}>
              {t(format === 'xlsx' && hasVerdicts ? 'format.xlsx.hintVerdicts' : `format.${format}.hint`)}
            </small>
          </li>
        ))}
      </Stack>
      <p role="status" className={styles['result']} data-failed={result?.kind === 'failed' || undefined}>
        {result && toText(result, t)}
      </p>
    </>
  );
}

function toText(result: Result, t: MenuTexts): string {
  if (result.kind === 'working') return t('result.working');
  return result.kind === 'ready' ? t('result.ready', result) : t('result.failed', { reason: toReason(result.error, t) });
}

function toReason(error: unknown, t: MenuTexts): string {
  if (error instanceof HttpError) return t('common:message.reason.http', { status: error.status });
  // a part of the application that cannot be fetched is told by a TypeError
  if (error instanceof NetworkError || error instanceof TypeError) return t('common:message.reason.network');
  return t('common:message.reason.unknown');
}
