/** The same question in a shell and in a program. `address` is absolute. */
export function toSnippets(address: string): { readonly shell: string; readonly javascript: string } {
  return {
    shell: `curl -fsS '${address}'`,
    javascript: address.endsWith('.json')
      ? `const response = await fetch('${address}');\nif (!response.ok) throw new Error(response.status);\nconst data = await response.json();`
      : `const response = await fetch('${address}');\nif (!response.ok) throw new Error(response.status);\nconst text = await response.text();`,
  };
}
