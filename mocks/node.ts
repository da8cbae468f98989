import { setupServer } from 'msw/node';
import { handlers } from './handlers';

/** The pretend server in Node, for tests. */
export const server = setupServer(...handlers);
