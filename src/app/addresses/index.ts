import { decreePages } from './decree-pages';
import { embedPage } from './embed-pages';
import { programmePages } from './programme-pages';
import { regionPages } from './region-pages';
import { resultPages } from './result-pages';
import { reusePages } from './reuse-pages';
import { subjectPages } from './subject-pages';

/** Every page of the site. */
export const pages = [...resultPages, ...subjectPages, ...regionPages, ...programmePages, ...decreePages, ...reusePages, embedPage];
