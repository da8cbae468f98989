import glossaryJson from '@mocks/data/glossary.json';
import * as v from 'valibot';
import { glossarySchema } from '@/contracts/sources';

/** The words that a reader meets on the pages. */
export const glossary = v.parse(glossarySchema, { terms: glossaryJson });
