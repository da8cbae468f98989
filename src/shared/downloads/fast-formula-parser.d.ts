/** An evaluator of spreadsheet formulas by other authors; the tests hold our formulas against it. */
declare module 'fast-formula-parser' {
  interface Address {
    readonly row: number;
    readonly col: number;
    readonly sheet: string;
  }
  export default class FormulaParser {
    constructor(config: {
      onCell: (address: Address) => unknown;
      onRange: (range: { readonly from: Address; readonly to: Address }) => unknown[][];
    });
    parse(formula: string, position: Address): unknown;
  }
}
