import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@/shared/i18n/use-format';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Cluster } from '@/shared/ui/layout';
import { ScrollFrame } from '@/shared/ui/scroll-frame';
import styles from './api-reference.module.css';

const SHOWN_CHARACTERS = 1500;

interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly start: string;
}

async function ask(address: string): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(address);
  const body = await response.text();
  const shown = response.headers.get('content-type')?.includes('json') ? indent(body) : body;
  return {
    status: response.status,
    bytes: new TextEncoder().encode(body).length,
    milliseconds: performance.now() - began,
    start: shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS)}\n…` : shown,
  };
}

function indent(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** Asks the API from the page and shows the beginning of the answer. */
export function TryIt({ address }: { address: string }) {
  const { t } = useTranslation('data');
  const { number } = useFormat();
  // asked for by the button alone, and gone with the page
  const { refetch, data, error, isFetching } = useQuery({
    ...{ queryKey: ['try', address], queryFn: () => ask(address) },
    ...{ enabled: false, retry: false, gcTime: 0 },
  });
  return (
    <Cluster gap={3} rows={2} align="center" data-only="script">
      <button type="button" className="button" onClick={() => refetch()} disabled={isFetching}>
        {t('api.try')}
      </button>
      <span role="status" className="note">
        {isFetching && t('api.asking')}
        {!isFetching && error && t('api.noAnswer')}
        {!isFetching &&
          !error &&
          data &&
          t('api.answered', {
            status: data.status,
            size: t('files.kilobytes', { n: number(data.bytes / 1000, 1) }),
            milliseconds: number(data.milliseconds, 0),
          })}
      </span>
      {data && !error && (
        <ScrollFrame label={t('api.answer')} className={styles['code']}>
          <pre>{data.start}</pre>
        </ScrollFrame>
      )}
    </Cluster>
  );
}
