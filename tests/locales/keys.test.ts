import { describe, expect, test } from 'vitest';
import { namespacesOf, textsOf, withoutPlural } from './locale-files';
import { scanProject, scanSource } from './source-scan';

/*
 * The rule, kept simple: a key counts as used when it stands in the code as a whole string ('nav.overview', 'method:title'), or when it
 * fits a template with a fixed beginning (`verdict.${verdict}`, `state.${state}.short`); that beginning must end with a dot, so that a
 * template never covers keys by accident. The other way round, whatever is handed to t(…) or i18nKey must fit a key.
 */
const toPattern = (template: string) =>
  new RegExp(
    `^${template
      .split('*')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );
const bare = (key: string) => key.replace(/^[\w-]+:/, '');
const isTemplate = (text: string) => /^[\w.-]+\.\*/.test(bare(text));

const scans = scanProject();
const strings = [...new Set(scans.flatMap(({ scan }) => scan.strings))].map(bare);
const literal = new Set(strings);
const templates = strings.filter(isTemplate).map(toPattern);
const keys = namespacesOf('kk').flatMap((namespace) => Object.keys(textsOf('kk', namespace)).map(withoutPlural));

describe('texts and code', () => {
  test.each(namespacesOf('kk'))('every text of %s is used by the code', (namespace) => {
    const unused = Object.keys(textsOf('kk', namespace)).filter((key) => {
      const base = withoutPlural(key);
      return ![base, key].some((name) => literal.has(name) || templates.some((template) => template.test(name)));
    });
    expect(unused).toEqual([]);
  });

  test('every key that the code asks for has a text', () => {
    const known = new Set(keys);
    const missing = scans.flatMap(({ file, scan }) =>
      scan.asked
        .map(bare)
        .filter((key) => (key.includes('*') ? !keys.some((name) => toPattern(key).test(name)) : !known.has(key)))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});

test('the scan finds plain keys, templates and keys of Trans', () => {
  const code =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template belongs to the scanned code
    "const a = t('nav.home'); const b = i18n.t(`verdict.${v}` as 'verdict.met'); const c = <Trans i18nKey={x ? 'one' : 'two'} />;";
  expect(scanSource('a.tsx', code).asked).toEqual(['nav.home', 'verdict.*', 'one', 'two']);
});
