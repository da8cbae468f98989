/** An independent reader of a published standard that ships no types: only what the tests ask of it. */
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
