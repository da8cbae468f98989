import { documentWords } from '../document/words.ts';
import { PREVIEW_FOLDER } from '../previews.ts';
import { ICONS } from './icons.ts';

/** What a device needs to know to install the site: its Kazakh name, and the bare address, which leads on to the language last read. */
export function webManifest(base: string): string {
  const { common } = documentWords.kk;
  return JSON.stringify({
    id: base,
    name: `${common['site.name']} – ${common['site.tagline']}`,
    short_name: common['site.name'],
    description: common['site.programme'],
    lang: 'kk',
    dir: 'ltr',
    start_url: base,
    scope: base,
    // the address is part of what is read: where a device can show it and the way back, it does
    display_override: ['minimal-ui'],
    display: 'standalone',
    theme_color: '#ffffff',
    background_color: '#ffffff',
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: `${base}${PREVIEW_FOLDER}/${name}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}
