import type { Unit } from '../series';
import { isInThousands } from './check-size';
import { type FactKnowledge, isCounted, type KnownSeries } from './fact-knowledge';
import type { FactCells, FactEntry, Report } from './fact-table';
import { oddSigns, plainSigns } from './plain-signs';
import { type FactPlace, wordOf } from './read-place';

/** A plain number: a point or a comma before the decimals, nothing between the thousands. */
const NUMBER = /^-?\d+([.,]\d+)?$/;
/** What people write where they have no number: a dash, dots, a cross, a word. */
const NO_DATA =
  /^(?:[-\u2010-\u2015.\u2026xх*]+|н[./]?\s?д\.?|нет(?:\s+данных)?|жоқ|дерек(?:тер)?\s+жоқ|д[./]?\s?ж\.?|n[./]?\s?[ad]\.?|none|null)$/i;
/** Three digits behind a mark in what is counted in whole numbers: nobody can tell thousands from decimals. */
const GROUPED = /^-?\d{1,3}([.,]\d{3})+$/;
/** What a spreadsheet shows for a formula that failed, or for a number that its column is too narrow for. */
const CELL_ERROR = /^#[\p{Lu}\d/#]+[!?]?$/u;
/** What Excel makes of 12.5, or writes where the cell is formatted as a day. */
const DATE = /^(?:\d{4}([./-])\d{1,2}\1\d{1,2}|\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d\d))(?: [\d:]+)?$/;
const NAMED_DATE = /^(?:\d{1,2}[ .-])?(\p{L}+)\.?(?:[ .-]?\d{2,4})?$/u;
const MONTH =
  /^(?:янв|февр?|март?|апр|ма[йя]|ию[нл][ья]?|авг|сент?|окт|нояб?|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|mar|apr|may|ju[nl]|aug|sept?|oct|nov|dec)$/i;
const isDate = (text: string): boolean => DATE.test(text) || MONTH.test(NAMED_DATE.exec(text)?.[1] ?? '');
/** Where the smallest usual value of a percentage is above this, 0.85 means 85 %. */
const LEAST_SHARE = 5;

type Said = Pick<FactEntry, 'printed' | 'unit' | 'confidence' | 'source' | 'note'>;

/** What an entry says; `null` where it is no number or rests on nothing that is known. */
export function readValue(cells: FactCells, place: FactPlace | null, knowledge: FactKnowledge, report: Report): Said | null {
  const printed = numberOf(cells.value, place, report);
  if (printed !== null && place) checkSize(Number(printed), printed, place, knowledge, report);
  const unit = place && unitOf(cells.unit, place.known, report);
  const confidence = wordOf('confidence', cells.confidence, knowledge.confidences, 'unknown-confidence', report);
  const ids = knowledge.sources.map(({ id }) => id);
  const source = wordOf('source', cells.source, ids, 'unknown-source', report);
  const published = knowledge.sources.find(({ id }) => id === source)?.published ?? null;
  if (place && published !== null && Number(published.slice(0, 4)) < place.key.year) {
    report('source-before-year', 'source', { id: cells.source, value: published, year: String(place.key.year) });
  }
  for (const part of cells.note === '' ? [] : cells.note.split('; ')) {
    if (!knowledge.hasNote(part)) report('unknown-note', 'note', { value: part });
  }
  if (printed === null || !unit || confidence === null || source === null) return null;
  return { printed, unit, confidence, source, note: cells.note };
}

function numberOf(text: string, place: FactPlace | null, report: Report): string | null {
  const number = text.trim();
  if (number === '' || NO_DATA.test(number)) report('empty-value', 'value');
  else if (place && isCounted(place.known) && GROUPED.test(number)) {
    // in its marks, or the sentence would write it as a decimal number
    report('grouped-digits', 'value', { value: `\u00ab${number}\u00bb`, meant: number.replaceAll(/[.,]/g, '') });
  } else if (NUMBER.test(number)) {
    const meant = numberMeant(number);
    if (meant === null) return number.replace(',', '.');
    report('number-spelling', 'value', { value: number, meant });
  } else if (CELL_ERROR.test(number)) report('cell-error', 'value', { value: number });
  else if (isDate(number)) report('date-for-number', 'value', { value: number });
  else {
    const meant = plainSigns(number).trim();
    if (NUMBER.test(meant)) report('odd-signs', 'value', { value: text, signs: oddSigns(number), meant });
    else report('not-a-number', 'value', { value: text });
  }
  return null;
}

/** What is meant by a number that nobody writes so, and that is perhaps another one: 055.9, -0; `null` where it is written as numbers are. */
function numberMeant(number: string): string | null {
  const meant = number.replace(/^(-?)0+(?=\d)/, '$1').replace(/^-(?=0([.,]0*)?$)/, '');
  return meant === number ? null : meant;
}

function unitOf(text: string, { unit, unitNames }: KnownSeries, report: Report): Unit | null {
  if (text === unit || unitNames.includes(text)) return unit;
  if (text.trim() === '') report('cell-empty', 'unit');
  else report('unit-mismatch', 'unit', { value: text, meant: unit });
  return null;
}

/** Bounds first; inside them a fraction may stand for a percentage, and thousands for units. */
function checkSize(value: number, printed: string, { known, key }: FactPlace, { nation }: FactKnowledge, report: Report): void {
  const { bounds, unit } = known;
  const usual = known.usual.filter((number) => number > 0);
  const [least, most] = [Math.min(...usual), Math.max(...usual)];
  const isOutside = value < bounds.low || value > bounds.high;
  if (isOutside) {
    const high = bounds.high === Number.MAX_SAFE_INTEGER ? '∞' : String(bounds.high);
    report('out-of-bounds', 'value', { value: printed, low: String(bounds.low), high }, unit);
  } else if (usual.length === 0 || value <= 0) return;
  else if (unit === 'percent' && least > LEAST_SHARE && value < 1) {
    report('fraction-for-percent', 'value', { value: printed, meant: times(value, 100) });
  } else if (key.region === nation && bounds.high === Number.MAX_SAFE_INTEGER && isInThousands(value, { least, most })) {
    report('thousands-for-units', 'value', { value: printed, meant: times(value, 1000) }, unit);
  }
}

const times = (value: number, factor: number) => String(Number((value * factor).toFixed(6)));
