import type { IndicatorAnswer } from '@/contracts/indicators';
import { type BriefingLine, listWorst } from '@/domain/briefing';
import { UNPROVEN } from '@/domain/series';
import { useTranslation } from '@/shared/i18n/use-translation';
import { type BriefingData, lineOrigin } from '../briefing-data';
import { PromiseTable } from '../promise-table';
import { useBriefingSentences } from '../use-briefing-sentences';
import type { WhySentence } from '../use-why-sentences';
import { ChangesSlide, listShownChanges } from './changes-slide';
import { ClosingSlide } from './closing-slide';
import { FindingSlide } from './finding-slide';
import { MoneySlide } from './money-slide';
import { NotesSlide } from './notes-slide';
import type { Slide } from './slide-frame';
import { useSlideTitles } from './use-slide-titles';
import { WorstSlide } from './worst-slide';

/** The figures stand large on the slide, and the lag in its title or in its chart. */
const isBeside = ({ about }: WhySentence) => about !== 'numbers' && about !== 'lag';

const basisOf = ({ judged, carried }: BriefingLine<IndicatorAnswer>) => (judged ?? carried)?.basis ?? null;

/** What there is to show of a nation or a region in its year: a part without anything to say has no slide. */
export function useSlides(data: BriefingData): { slides: readonly Slide[]; subject: string } {
  const { t } = useTranslation('briefing');
  const sentences = useBriefingSentences(data);
  const titles = useSlideTitles(data);
  const { briefing, region } = data;
  const changes = listShownChanges(briefing);
  const promisesName = t(region ? 'promises.region' : 'promises.nation');

  const slides: (Slide | null)[] = [
    {
      key: 'closing',
      title: sentences.closingTitle,
      origin: null,
      rest: [],
      body: <ClosingSlide closing={data.closing} sentences={sentences} />,
    },
    {
      key: 'finding',
      title: sentences.finding,
      rests: sentences.findingRests,
      origin: null,
      rest: UNPROVEN.filter((origin) => (briefing.distribution.basis[origin] ?? 0) > 0),
      body: <FindingSlide data={data} sentences={sentences} />,
    },
    briefing.promises.length > 0
      ? {
          key: 'promises',
          title: titles.promises(listWorst(briefing.promises)[0] ?? null, promisesName),
          rests: titles.promisesRest,
          origin: null,
          rest: briefing.promises.map(basisOf),
          body: <PromiseTable lines={briefing.promises} caption={promisesName} isCaptionHidden />,
        }
      : null,
    ...briefing.worst.map((line) => ({
      key: line.indicator.id,
      title: titles.worst(line),
      origin: line.judged?.basis ?? null,
      rest: [lineOrigin(data, line)],
      body: <WorstSlide line={line} data={data} why={sentences.whySentences(line).filter(isBeside)} />,
    })),
    briefing.compared.unknown < briefing.compared.total
      ? {
          key: 'changes',
          title: titles.changes,
          rests: titles.changesRest,
          origin: null,
          rest: changes.map(({ basis }) => basis),
          body: <ChangesSlide briefing={briefing} />,
        }
      : null,
    region === null ? { key: 'money', title: titles.money, origin: null, rest: [], body: <MoneySlide data={data} /> } : null,
    { key: 'notes', title: titles.notes, origin: null, rest: [], body: <NotesSlide data={data} /> },
  ];
  return {
    slides: slides.filter((slide) => slide !== null),
    subject: t('title.region', { subject: sentences.subject, year: briefing.year }),
  };
}
