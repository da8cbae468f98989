import { fillList } from './kept-documents';
import type { Shelf } from './shelf';

/** What stands for a page that neither the host nor the device has, in its language: with the pages that the device has. */
export async function offlinePage(shelf: Shelf, base: string, path: string): Promise<Response> {
  const language = path.startsWith(`${base}ru/`) ? 'ru' : 'kk';
  const page = await shelf.get(`${base}offline/${language}.html`);
  if (!page) return Response.error();
  const read = [`${base}${language}/`, ...(await shelf.pages())];
  const documents = await Promise.all(read.map(async (address) => ({ address, html: (await (await shelf.get(address))?.text()) ?? '' })));
  const there = documents.filter(({ html }) => html !== '');
  return asPage(fillList(await page.text(), there, language));
}

export const asPage = (html: string) => new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
