import glossaryJson from '@mocks/data/glossary.json';
import { glossarySchema } from '@/contracts/sources';
import { readTable } from './read-table';

/** The words that a reader meets on the pages. */
export const glossary = { terms: readTable(glossarySchema.entries.terms, glossaryJson, 'glossary.json') };
