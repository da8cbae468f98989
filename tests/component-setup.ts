import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// how long something takes is measured by the benches: here only that it comes
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
