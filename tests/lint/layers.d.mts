/** See layers.mjs. */
export function cruiseLayers(root: string): Promise<{
  cruised: number;
  unseen: string[];
  knots: string[];
  breaches: { rule: string; from: string; to: string; comment: string }[];
}>;
