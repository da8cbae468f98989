import pagesJson from '@mocks/data/pages.json';
import thesaurusJson from '@mocks/data/thesaurus.json';
import * as v from 'valibot';
import { localizedSchema } from '@/contracts/parts';
import { thesaurusSchema } from '@/contracts/search';
import { readTable } from './read-table';

const words = v.array(v.string());
const conceptsSchema = v.array(v.object({ kk: words, ru: words, isName: v.optional(v.boolean(), false) }));

/** What search takes for the same. */
export const thesaurus = v.parse(thesaurusSchema, { concepts: readTable(conceptsSchema, thesaurusJson, 'thesaurus.json') });

const pagesSchema = v.array(v.object({ page: v.string(), title: localizedSchema, text: localizedSchema }));

/** The pages of the menu in the words of those who look for them; `overview` is the start. */
export const sitePages = readTable(pagesSchema, pagesJson, 'pages.json');
