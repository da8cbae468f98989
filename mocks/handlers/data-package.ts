import { API_VERSION, descriptions, TABLES, type TableName, tableColumns } from '@mocks/sources/api-files';
import { release } from '@mocks/sources/decree';
import { findSource } from '@mocks/sources/source-table';
import type { DataPackage } from '@/contracts/data-package';
import type { Localized } from '@/contracts/parts';
import { pathOf } from '@/contracts/resources';
import { LANGUAGES } from '@/domain/language';

const inBoth = ({ kk, ru }: Localized) => `${kk} / ${ru}`;

/** Plan and official facts are free to use with their source; so are the verdicts and the demo facts made here. */
export const DATA_LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** `datapackage.json`: the tables after the Frictionless standard (specs.frictionlessdata.io, version 1). */
export function buildDataPackage(): DataPackage {
  return {
    profile: 'tabular-data-package',
    name: 'nysana',
    title: inBoth(release.title),
    titles: release.title,
    version: API_VERSION,
    created: `${release.dataDate}T00:00:00Z`,
    licenses: [DATA_LICENCE],
    sources: decreeSources(),
    resources: TABLES.map(toResource),
  };
}

/** The decree in both languages. Errors: RangeError when it has no address. */
function decreeSources(): DataPackage['sources'] {
  const { title, address } = findSource(release.decree);
  if (!address) throw new RangeError('the decree must have an address');
  return LANGUAGES.map((language) => ({ title: title[language], path: address[language] }));
}

function toResource(table: TableName): DataPackage['resources'][number] {
  const { key, fields } = tableColumns[table];
  const { kk, ru } = descriptions[table];
  const [titles, path] = [{ kk, ru }, pathOf(table)];
  return {
    profile: 'tabular-data-resource',
    name: path.replace('.csv', ''),
    path,
    title: inBoth(titles),
    titles,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map(({ name, type, values, ...words }) => ({
        name,
        type,
        description: inBoth(words),
        descriptions: words,
        ...(values && { constraints: { enum: values } }),
      })),
      missingValues: [''],
      primaryKey: key,
    },
  };
}
