/** What stands in «…» turns its own quotation marks into „…“: two closing ones never stand side by side. */
export const nestQuotes = (text: string): string => text.replaceAll('«', '„').replaceAll('»', '“');
