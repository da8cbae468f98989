/** Names of the parameters of an address that a page's parts depend on (`known`, with blanks between them), with blanks between them. */
export function askedIn(search: string, known: string): string {
  const names = known.split(' ');
  return [...new URLSearchParams(search)].flatMap(([name, value]) => (value !== '' && names.includes(name) ? [name] : [])).join(' ');
}
