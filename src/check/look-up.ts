/** A map that is usually asked for single entries, and seldom for all of them. */

/** Looks entries up by `look`. Anything that needs more than one entry is answered from `all`. */
export class LookUp<Key extends string, Value> implements ReadonlyMap<Key, Value> {
  readonly #look: (key: Key) => Value | undefined;
  readonly #all: () => ReadonlyMap<Key, Value>;

  constructor(look: (key: Key) => Value | undefined, all: () => ReadonlyMap<Key, Value>) {
    this.#look = look;
    this.#all = all;
  }

  get(key: Key): Value | undefined {
    return this.#look(key);
  }

  has(key: Key): boolean {
    return this.#look(key) !== undefined;
  }

  get size(): number {
    return this.#all().size;
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.#all().forEach(visit);
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#all().entries();
  }

  keys(): MapIterator<Key> {
    return this.#all().keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#all()[Symbol.iterator]();
  }
}
