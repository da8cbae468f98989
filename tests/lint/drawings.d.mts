import type { StyleBreach } from './styles.mjs';

export function findUnseen(file: string, css: string): StyleBreach[];
export function findStrokeless(file: string, code: string, sheets: ReadonlyMap<string, string>): StyleBreach[];
