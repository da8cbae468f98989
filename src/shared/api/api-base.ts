/** The folder that holds the API: a real backend when the build names one, else the site's own files. */
export function apiBase(): string {
  const configured = import.meta.env['VITE_API_BASE_URL'] as string | undefined;
  return configured ? `${configured.replace(/\/$/, '')}/` : `${import.meta.env.BASE_URL}api/v1/`;
}
