import { buildActivityList } from '@mocks/handlers/activities';
import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { toAgencyDuties } from './agency-duties';
import { AgencyFinding } from './agency-finding';
import { IndicatorsSection } from './indicators-section';
import { MoneySection } from './money-section';

const { activities } = buildActivityList();
const { agencies } = buildProgramme();
const dutiesOf = (code: string, measures = activities) => toAgencyDuties(code, buildIndicatorList().indicators, measures);
const akimats = agencies.find(({ code }) => code === 'akimats');
const isAlone = ({ responsible }: (typeof activities)[number]) => responsible.length === 1;
const hasAmount = ({ funding }: (typeof activities)[number]) => funding.kind === 'amounts';

const money = (duties: ReturnType<typeof dutiesOf>) => {
  drawPart('ru', <MoneySection agency={akimats} duties={duties} dataDate="2026-11-27" />);
  return screen.queryAllByRole('rowheader').map(textOf);
};
const warning = () => screen.queryByText(text.ru('agencies:money.warning'));

describe('the money of a body', () => {
  test('alone and with others stand in two rows, and the warning not to add the shared one up', () => {
    expect(money(dutiesOf('akimats'))).toEqual([
      expect.stringContaining(text.ru('agencies:money.sole')),
      expect.stringContaining(text.ru('agencies:money.shared')),
    ]);
    expect(warning()).toBeVisible();
  });

  test('alone needs no warning, and no empty row for what it shares', () => {
    expect(money(dutiesOf('akimats', activities.filter(isAlone)))).toHaveLength(1);
    expect(warning()).toBeNull();
  });

  test('of measures without amounts there is a sentence, no table', () => {
    expect(
      money(
        dutiesOf(
          'akimats',
          activities.filter((each) => !hasAmount(each)),
        ),
      ),
    ).toEqual([]);
    expect(screen.getByText(text.ru('agencies:money.none'))).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

test('a body without indicators says so: no bar, no table, no file, and no count of the judged', () => {
  drawPart(
    'ru',
    <>
      <AgencyFinding items={[]} year={2022} />
      <IndicatorsSection code="mne" items={[]} year={2022} />
    </>,
  );
  expect(screen.getByText(text.ru('agencies:indicators.none'))).toBeVisible();
  expect(screen.getAllByRole('heading').map(textOf)).toEqual([
    expect.stringMatching(/за 0 показателей/),
    text.ru('agencies:indicators.title'),
  ]);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText(/За 2022 год оценено/)).toBeNull();
});
