import type { SheetGrid } from '@/domain/checks/sheet-grid';

type Inspected = Omit<SheetGrid, 'rows'>;

const MERGED = /<mergeCell\s[^>]*ref="([A-Z]+\d+:[A-Z]+\d+)"/g;
const HIDDEN = /<row(?=\s[^>]*?\bhidden="(?:1|true)")[^>]*?\sr="(\d+)"/g;
/** A formula without a value behind it. */
const UNCOMPUTED = /<c\s[^>]*?r="([A-Z]+\d+)"[^>]*>\s*<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/g;
const ERROR = /<c\s(?=[^>]*t="e")[^>]*?r="([A-Z]+\d+)"[^>]*>(?:<f[^>]*(?:\/>|>[^<]*<\/f>))?<v>([^<]*)<\/v>/g;
/** Cells with a format and nothing in them: a sheet that was formatted to its end has millions. */
const EMPTY_CELLS = /<c(?:\s[^>]*)?\/>/g;

/** Each sheet by the path of its file inside the workbook, with what a reader of values does not see. */
export function inspectSheets(files: Readonly<Record<string, Uint8Array>>): Map<string, Inspected> {
  const text = (path: string) => new TextDecoder().decode(files[path] ?? new Uint8Array());
  const targets = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((attributes) => [attributes.get('Id'), attributes.get('Target') ?? '']),
  );
  return new Map(
    tagsOf(text('xl/workbook.xml'), 'sheet').map((attributes) => {
      const target = targets.get(attributes.get('r:id')) ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      const name = unescapeXml(attributes.get('name') ?? '');
      return [path, { name, ...inspect(text(path)) }];
    }),
  );
}

function inspect(xml: string): Omit<Inspected, 'name'> {
  const hasFormulas = xml.includes('<f');
  return {
    hidden: [...xml.matchAll(HIDDEN)].map((match) => Number(match[1])),
    merged: [...xml.matchAll(MERGED)].map((match) => match[1] ?? ''),
    uncomputed: hasFormulas ? [...xml.matchAll(UNCOMPUTED)].map((match) => match[1] ?? '') : [],
    errors: new Map(xml.includes('t="e"') ? [...xml.matchAll(ERROR)].map((match) => [match[1] ?? '', match[2] ?? '']) : []),
  };
}

/** The sheet without cells that hold nothing: they cost a reader as much as full ones. */
export function withoutEmptyCells(file: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(file).replace(EMPTY_CELLS, ''));
}

/** The attributes of every element of a name. */
function tagsOf(xml: string, name: string): Map<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*?)/?>`, 'g'))].map(
    (tag) => new Map([...(tag[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? ''])),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
