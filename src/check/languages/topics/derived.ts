/**
 * A language's words where one figure follows from others: shares of two numbers, halves, lists. Patterns have single
 * spaces.
 */

export interface DerivedWords {
  readonly derived: {
    /** Between a part and its whole: "30 of the 90". */
    readonly partOf: string;
    /** Before a whole that comes first: "of the 90 buses, 30". */
    readonly ofWhole: string;
    /** Words for what fell by half, and for what rose by as much as it was. */
    readonly halved: string;
    readonly doubled: string;
    /** How many times as large one is as the other, from which the reverse share follows. */
    readonly multiples: readonly (readonly [pattern: string, times: number])[];
    /** Before the last of a list. */
    readonly listEnd: string;
    /** Where a share begins that ends at the next number: "from 3 to 5 per cent". */
    readonly from: string;
  };
}
