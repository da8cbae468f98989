/** A value of a fixed list: machines read its code, people its word. */
export interface Term {
  readonly code: string;
  readonly label: string;
}
