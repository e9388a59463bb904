/** Puts off a computation until it is first asked for. */

/** Returns a function that calls `compute` the first time, and gives that result every time. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
