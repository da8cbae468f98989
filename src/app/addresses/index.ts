import { embedPage } from './embed-pages';
import { programmePages } from './programme-pages';
import { regionPages } from './region-pages';
import { resultPages } from './result-pages';
import { reusePages } from './reuse-pages';
import { subjectPages } from './subject-pages';

/** Every page of the site; those of the menu in its order. */
export const pages = [...resultPages, ...subjectPages, ...regionPages, ...programmePages, ...reusePages, embedPage];
