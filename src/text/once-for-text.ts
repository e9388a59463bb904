/** Keeps what follows from a text: rules read the same sentences again and again. */

/** Returns `make`, which then works once for each text. When there are more than `most`, all of them are forgotten. */
export function onceForText<Found extends object>(
  most: number,
  make: (text: string) => Found,
): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
