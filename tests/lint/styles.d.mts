export interface StyleBreach {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly found: string;
}
export function findBreaches(file: string, css: string): StyleBreach[];
export function findUnknownClasses(file: string, code: string, sheet: string): StyleBreach[];
export function findUnstroked(file: string, code: string, read: (sheet: string) => string): StyleBreach[];
export function findLostClasses(file: string, code: string, read: (sheet: string) => string): StyleBreach[];
