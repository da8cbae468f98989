import { VERDICTS } from '@/domain/choices';

/** `exceeded` stands beside `met`: it is a shade of it. */
export const VERDICT_WORDS = VERDICTS.flatMap((verdict) => (verdict === 'met' ? (['met', 'exceeded'] as const) : [verdict]));
