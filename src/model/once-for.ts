/** Keeps what follows from an object, for as long as the object is kept. What is decoded never changes. */

/**
 * Returns `make`, which then works once for each object. What else it is given must follow from the object, or be the
 * same each time.
 */
export function onceFor<Of extends object, Given extends readonly unknown[], Found extends object>(
  make: (of: Of, ...given: Given) => Found,
): (of: Of, ...given: Given) => Found {
  const known = new WeakMap<Of, Found>();
  return (of, ...given) => {
    const found = known.get(of) ?? make(of, ...given);
    known.set(of, found);
    return found;
  };
}
