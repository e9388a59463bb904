/** What of the `vscode` module a test does not care about: it is there, and does nothing. */

/**
 * Returns `known` with more: `on…` is an event, a name with a capital is a class and a list of numbers, and any other is a
 * function that returns something to dispose of.
 */
export function withTheRest(known: object, event: (name: string) => unknown): object {
  const classes = new Map<string, object>();
  const classNamed = (name: string): object => {
    const made = classes.get(name) ?? classOrList();
    classes.set(name, made);
    return made;
  };
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name === "symbol" || name in target) return Reflect.get(target, name);
      if (/^on[A-Z]/.test(name)) return event(name);
      return /^[A-Z]/.test(name) ? classNamed(name) : disposable;
    },
  });
}

export function disposable(): { readonly dispose: () => void } {
  return { dispose: () => undefined };
}

function classOrList(): object {
  const made = class {};
  return new Proxy(made, {
    get: (target, name) => {
      if (typeof name === "symbol" || name in target) return Reflect.get(target, name);
      return /^[A-Z]/.test(name) ? 1 : disposable;
    },
  });
}
