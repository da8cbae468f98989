import { type DemoFact, demoFacts } from './demo-facts';
import { type OfficialFact, officialFacts } from './official-facts';

export interface FactKey {
  readonly indicator: string;
  readonly series: string;
  readonly region: string;
  readonly year: number;
}

const toKey = ({ indicator, series, region, year }: FactKey) => `${indicator} ${series} ${region} ${year}`;

/** Only facts by the programme's definition: another definition is another series. */
const official = new Map<string, OfficialFact>(
  officialFacts.filter((fact) => fact.definition === 'programme').map((fact) => [toKey(fact), fact]),
);
const demo = new Map<string, DemoFact>(demoFacts.map((fact) => [toKey(fact), fact]));

export const findOfficial = (key: FactKey): OfficialFact | undefined => official.get(toKey(key));
export const findDemo = (key: FactKey): DemoFact | undefined => demo.get(toKey(key));
