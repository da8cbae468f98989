import { createHash } from 'node:crypto';
import type { Site } from './site.ts';

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/**
 * No eval, nothing from elsewhere; one inline style sheet and at most one inline script, by their hashes; style attributes are those of the
 * prerendered charts.
 */
function contentSecurityPolicy(site: Site, styles: string, script: string): string {
  return [
    "default-src 'self'",
    `script-src 'self'${script === '' ? '' : ` ${hashOf(script)}`}`,
    `style-src 'self' ${hashOf(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${site.apiOrigin ? ` ${site.apiOrigin}` : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export const policyTag = (site: Site, styles: string, script = '') =>
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(site, styles, script)}" />`;
