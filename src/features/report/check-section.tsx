import { type RefObject, useId, useRef, useState } from 'react';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { Card } from '@/shared/ui/card';
import { Cluster, Stack, stackClass } from '@/shared/ui/layout';
import { lazyPart } from '@/shared/ui/lazy-part';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { visuallyHidden } from '@/shared/ui/visually-hidden';
import { type Reading, useReading } from './read/use-reading';
import styles from './report.module.css';
import type { ReportSearch } from './report-search';

const Result = lazyPart(() => import('./result/result').then((module) => module.Result));

/** Takes files in and shows what they say. */
export function CheckSection({ search }: { search: ReportSearch }) {
  const { t } = useTranslation('report');
  const { reading, start, cancel } = useReading();
  const field = useRef<HTMLInputElement>(null);
  const sentence = useReadingSentence(reading);
  useSpokenChange(sentence);
  return (
    <Stack as="section" gap={3} above={6} aria-labelledby="check" className="measured">
      <h2 id="check">{t('check.title')}</h2>
      <p>{t('check.lead')}</p>
      <Card as="p" kind="callout" isAnswer>
        {t('check.privacy')}
      </Card>
      <DropZone field={field} onFiles={(files) => void start(files)} />
      {reading.kind === 'reading' && (
        <Cluster gap={4} rows={2} align="center">
          <progress
            aria-label={t('check.title')}
            {...(reading.progress && { value: reading.progress.done, max: reading.progress.of || 1 })}
          />
          <span>{sentence}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              cancel();
              // the button goes, and what comes next is another choice
              field.current?.focus();
            }}
          >
            {t('check.cancel')}
          </button>
        </Cluster>
      )}
      {reading.kind === 'stopped' && <p>{sentence}</p>}
      {reading.kind === 'failed' && <p role="alert">{t('check.failed')}</p>}
      {reading.kind === 'done' && (
        <Boundary name={t('result.title')} isOnDemand>
          <Result result={reading.result} search={search} />
        </Boundary>
      )}
    </Stack>
  );
}

function useReadingSentence(reading: Reading): string {
  const { t } = useTranslation('report');
  if (reading.kind === 'failed') return t('check.failed');
  if (reading.kind === 'done') return t('check.done', { files: reading.result.files.length });
  if (reading.kind === 'stopped') return t('check.stopped');
  if (reading.kind !== 'reading') return '';
  const { progress } = reading;
  if (!progress) return t('check.loading');
  return progress.file === '' ? t('check.comparing') : t('check.reading', { file: progress.file, n: progress.done + 1, of: progress.of });
}

const ACCEPTED = '.xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface DropZoneProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
}

function DropZone({ field, onFiles }: DropZoneProps) {
  const { t } = useTranslation('report');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => files && files.length > 0 && onFiles([...files]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way to the field inside, which every reader can use
    <div
      className={`${stackClass({ gap: 2 })} ${styles['drop']}`}
      data-only="script"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {/* the browser's own words for a field of files are in its language, not in the reader's */}
      <input
        ref={field}
        id={id}
        className={visuallyHidden}
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={({ target }) => {
          take(target.files);
          // the same file, mended, is a new choice
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {t('check.choose')}
      </label>
      <p className="note">{t('check.formats')}</p>
    </div>
  );
}
