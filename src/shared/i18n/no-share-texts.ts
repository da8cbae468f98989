import type { NoShare } from '@/domain/region-judgement';

/** Why a region has no share of its own distance, where it is a state or a matter of the start; the other reasons have words where they are told. */
export const NO_SHARE_TEXTS = {
  redrawn: 'common:start.redrawn',
  'start-unknown': 'common:start.start-unknown',
  'start-not-published': 'common:start.start-not-published',
  'no-fact': 'common:state.no-data',
  'no-plan': 'common:state.not-planned',
  rank: 'common:state.not-comparable',
} as const satisfies Partial<Record<NoShare, string>>;

export const isKnownText = (reason: NoShare): reason is keyof typeof NO_SHARE_TEXTS => reason in NO_SHARE_TEXTS;
