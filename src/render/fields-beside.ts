/** Finds which fields a view has where a template asks for one that it does not have. */

/**
 * `render` runs the template again, with a view that records where the missing field is asked for. Returns no fields
 * where it never is.
 */
export function fieldsBeside(view: object, render: (view: object) => unknown): readonly string[] {
  const noted: { fields: readonly string[] } = { fields: [] };
  const watched = (value: object): object =>
    new Proxy(value, {
      has(target, key) {
        const isThere = Reflect.has(target, key);
        if (!isThere) noted.fields = Object.keys(target);
        return isThere;
      },
      get(target, key) {
        const field: unknown = Reflect.get(target, key);
        return typeof field === "object" && field !== null ? watched(field) : field;
      },
    });
  try {
    render(watched(view));
  } catch {
    // It fails in the same way as before.
  }
  return noted.fields;
}
