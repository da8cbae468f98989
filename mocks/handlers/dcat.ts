import { descriptions } from '@mocks/sources/api-files';
import { programmeFile, release } from '@mocks/sources/decree';
import type { Localized } from '@/contracts/parts';
import { RESOURCES } from '@/contracts/resources';
import type { ListedFile } from './api-index';
import { DATA_LICENCE } from './data-package';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const LANGUAGES = ['KAZ', 'RUS'].map((code) => ({ '@id': `http://publications.europa.eu/resource/authority/language/${code}` }));
const THEME = { '@id': 'http://publications.europa.eu/resource/authority/data-theme/EDUC' };
const COUNTRY = { '@id': 'http://publications.europa.eu/resource/authority/country/KAZ' };

const inBoth = ({ kk, ru }: Localized) => [
  { '@language': 'kk', '@value': kk },
  { '@language': 'ru', '@value': ru },
];

/**
 * `catalog.jsonld`: the API as a DCAT-AP catalogue. Addresses are relative to the file itself, because the build does not know its host;
 * a file per indicator, region or year is one data set with many distributions.
 */
export function buildCatalogue(files: readonly ListedFile[]): object {
  const published = { '@type': 'xsd:date', '@value': release.dataDate };
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': inBoth(release.title) };
  const names = [...new Set(files.map(({ name }) => name))];
  return {
    '@context': CONTEXT,
    '@id': 'catalog.jsonld',
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(release.title),
    'dct:description': inBoth(programmeFile.title),
    'dct:publisher': publisher,
    'dct:modified': published,
    'dct:language': LANGUAGES,
    'dcat:themeTaxonomy': { '@id': 'http://publications.europa.eu/resource/authority/data-theme' },
    'dcat:dataset': names.map((name) => ({
      '@id': `catalog.jsonld#${encodeURIComponent(RESOURCES[name].path)}`,
      '@type': 'dcat:Dataset',
      'dct:title': inBoth(descriptions[name]),
      'dct:description': inBoth(descriptions[name]),
      'dct:publisher': publisher,
      'dct:modified': published,
      'dct:language': LANGUAGES,
      'dct:spatial': COUNTRY,
      'dcat:theme': THEME,
      'dcat:distribution': files.filter((file) => file.name === name).map(toDistribution),
    })),
  };
}

function toDistribution({ name, path }: ListedFile) {
  return {
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': path },
    'dcat:downloadURL': { '@id': path },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${RESOURCES[name].mediaType}` },
    'dct:license': { '@id': DATA_LICENCE.path },
  };
}
