/** Finds which fields a view has where a template asks for one that it has not. */

/** `render` runs the template again, over a view that notes where it is asked in vain. Returns none where it never is. */
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
    // it fails as it did before
  }
  return noted.fields;
}
