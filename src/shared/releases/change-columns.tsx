import type { TFunction } from 'i18next';
import type { Change, VerdictChange } from '@/contracts/releases';
import { changedFigure } from '@/domain/changed-figure';
import { isPromise } from '@/domain/promise-wording';
import { toSentence } from '../i18n/one-stop';
import { useFormat } from '../i18n/use-format';
import { useLanguage } from '../i18n/use-language';
import { useTranslation } from '../i18n/use-translation';
import type { Column } from '../list/column';
import { OfOrigin } from '../ui/fact-value';
import { Link } from '../url/address';

type Named = Pick<Change, 'indicator' | 'series' | 'region' | 'year' | 'name' | 'regionName'>;

/** A place and its year, as a row of changes begins. */
function usePlaceColumns<Row extends Named>(): Column<Row>[] {
  const { t } = useTranslation(['updates', 'common']);
  const language = useLanguage();
  return [
    {
      key: 'measure',
      label: t('column.measure'),
      kind: 'title',
      width: '34%',
      show: ({ indicator, name, regionName, region }) => (
        <>
          {isPromise(indicator) ? (
            <PromiseLink id={indicator} name={name[language]} />
          ) : (
            <Link to="/$lang/indicators/$id/" params={{ lang: language, id: indicator }}>
              {name[language]}
            </Link>
          )}
          {regionName ? `, ${regionName[language]}` : region === 'KZ' ? '' : `, ${region}`}
        </>
      ),
    },
    { key: 'year', label: t('common:term.year'), kind: 'short', width: '8%', show: ({ year }) => <span translate="no">{year}</span> },
  ];
}

/** Old value, new value, why. */
export function useChangeColumns(): Column<Change>[] {
  const { t } = useTranslation('updates');
  const language = useLanguage();
  const { value } = useFormat();
  const say = { language, value, done: (isDone: boolean) => t(isDone ? 'done' : 'notDone') };
  const printed = (side: Change['from'], change: Change) => side && changedFigure(side.value, change, say);
  return [
    ...usePlaceColumns<Change>(),
    {
      key: 'was',
      label: t('column.was'),
      kind: 'text',
      width: '16%',
      show: (change) => <OfOrigin origin={change.from?.provenance ?? null}>{printed(change.from, change) ?? t('newInRelease')}</OfOrigin>,
    },
    {
      key: 'now',
      label: t('column.now'),
      kind: 'text',
      width: '16%',
      show: (change) => <OfOrigin origin={change.to?.provenance ?? null}>{nowText(change, printed(change.to, change), t)}</OfOrigin>,
    },
    { key: 'reason', label: t('column.reason'), kind: 'long', show: ({ reason }) => reason && toSentence(reason[language]) },
  ];
}

function nowText({ kind, from, to, movedTo }: Change, value: string | null, t: TFunction<'updates'>): string {
  if (value === null) return t('kind.withdrawn');
  if (movedTo) return t('movedTo', { value, year: movedTo.year });
  return kind === 'revised' && from?.value === to?.value ? t('sameValue', { value }) : value;
}

/** Old verdict, new verdict; what rested on a generated value is marked. */
export function useVerdictChangeColumns(): Column<VerdictChange>[] {
  const { t } = useTranslation('updates');
  const textOf = useJudgedText();
  const side = (key: 'from' | 'to', label: string): Column<VerdictChange> => ({
    key,
    label,
    kind: 'text',
    width: '29%',
    show: (change) => <OfOrigin origin={change[key].provenance}>{textOf(change[key])}</OfOrigin>,
  });
  return [...usePlaceColumns<VerdictChange>(), side('from', t('column.was')), side('to', t('column.now'))];
}

/** A promise beside the indicators, where it stands with all that is said of it. */
export function PromiseLink({ id, name }: { readonly id: string; readonly name: string }) {
  const language = useLanguage();
  return (
    <Link to="/$lang/commitments/" params={{ lang: language }} hash={id}>
      {name}
    </Link>
  );
}

function useJudgedText() {
  const { t } = useTranslation(['updates', 'common']);
  return ({ verdict, state, outcome }: VerdictChange['from']): string => {
    if (outcome === 'exceeded') return t('common:verdict.exceeded');
    // the year of the start is not a release's to know
    const read = verdict && (verdict === 'regressed' ? t('regressed') : t(`common:verdict.${verdict}`));
    const ended = outcome && t(`common:outcome.${outcome}` as 'common:outcome.kept');
    return ended || read || (state ? t(`common:state.${state}`) : t('common:verdict.unknown'));
  };
}
