import type { PromiseChange } from '@/contracts/releases';
import { usePromiseWords } from '@/shared/decree/use-promise-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { PromiseLink } from '@/shared/releases/change-columns';
import { OfOrigin } from '@/shared/ui/fact-value';

/** The promises beside the indicators that came to something else by it. */
export function PromiseChanges({ date, promises }: { readonly date: string; readonly promises: readonly PromiseChange[] }) {
  const { t } = useTranslation('updates');
  const { day } = useFormat();
  const columns = useColumns();
  return (
    <DataTable
      caption={t('caption.promises', { date: day(date) })}
      rows="lines"
      columns={columns}
      groups={[{ key: 'all', rows: promises }]}
      keyOf={({ id }) => id}
    />
  );
}

/** What became of a promise before and with it. */
function useColumns(): Column<PromiseChange>[] {
  const { t } = useTranslation('updates');
  const language = useLanguage();
  const { outcome: textOf } = usePromiseWords();
  const side = (key: 'from' | 'to', label: string): Column<PromiseChange> => {
    const show = (change: PromiseChange) => {
      const outcome = change[key];
      const isReported = outcome.kind !== 'unreported';
      return (
        <>
          <OfOrigin origin={isReported ? outcome.provenance : null}>{textOf({ outcome, measured: change })}</OfOrigin>{' '}
          {isReported && change.limit && <small className="note line">{change.limit[language]}</small>}
        </>
      );
    };
    return { key, label, kind: 'text', width: '29%', show };
  };
  return [
    {
      key: 'promise',
      label: t('column.promise'),
      kind: 'title',
      show: (change) => <PromiseLink id={change.id} name={change.name[language]} />,
    },
    side('from', t('column.was')),
    side('to', t('column.now')),
  ];
}
