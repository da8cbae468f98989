/** The folder that holds the API: a real backend when the build names one, else the site's own files. */
export function apiBase(): string {
  const configured = import.meta.env['VITE_API_BASE_URL'] as string | undefined;
  return configured ? `${configured.replace(/\/$/, '')}/` : `${import.meta.env.BASE_URL}api/v1/`;
}

/** How long an answer holds: the site's own files change only with a new build, which the page then carries; a backend may have news within the hour. */
export const HOLDS_MS = import.meta.env['VITE_API_BASE_URL'] ? 60 * 60 * 1000 : Number.POSITIVE_INFINITY;
