/** Delays a computation until it is first needed. */

/** Returns a function that calls `compute` the first time, and returns that result every time. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
