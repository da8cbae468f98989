/** Two independent readers of published standards that ship no types: only what the tests ask of them. */
declare module 'datapackage' {
  interface TableResource {
    readonly name: string;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export const Package: {
    load(
      descriptor: string | object,
      options: { basePath: string; strict: boolean },
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly TableResource[] }>;
  };
}

declare module 'jsonld' {
  type Node = Record<string, unknown>;
  const jsonld: {
    flatten(
      document: object,
      context: null,
      options: { base: string; documentLoader: (address: string) => Promise<never> },
    ): Promise<Node[]>;
  };
  export default jsonld;
}
