/** Where bundles and outputs lie between machines: objects by key, each of which is there whole or not at all. */

export interface StoredObject {
  readonly key: string;
  /** When it was written, in ms since 1970. */
  readonly at: number;
  /** In bytes. */
  readonly size: number;
}

/** Nothing is relied upon but that an object is written whole, and can be read and listed once it was written. */
export interface Store {
  /** Replaces what is there. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Returns undefined where there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /**
   * Returns the objects whose keys begin with `prefix`, sorted by key. With `unfinished`, also what is being written, or was when its
   * writer was killed.
   */
  list(prefix: string, options?: { readonly unfinished?: boolean }): Promise<readonly StoredObject[]>;
  /** Where there is none, all is well. */
  remove(key: string): Promise<void>;
}

/** Keys of objects. They hold nothing but a job's ID, which is a keyed hash, hashes of what a worker made, and random IDs of queues. */
export const KEYS = {
  /** What a worker is given. */
  bundle: (id: string): string => `bundles/${id}`,
  /** What is only for trusted machines, encrypted. */
  ticket: (id: string): string => `tickets/${id}`,
  /** What workers made, and nobody has searched yet; `name` is that of a `resultName`. */
  quarantined: (id: string, name: string): string => `quarantine/${id}/${name}`,
  quarantine: (id: string): string => `quarantine/${id}/`,
  /** Why a job was set aside. */
  failure: (id: string): string => `failures/${id}`,
  /** What became of its outputs: published or refused. */
  outcome: (id: string): string => `outcomes/${id}`,
  /** Empty: that the store is one queue's. */
  mark: (queue: string): string => `queues/${queue}`,
} as const;

/** The folders of all that is of a job. */
export const ROOTS = ["bundles/", "tickets/", "quarantine/", "failures/", "outcomes/"] as const;

/** Returns the job's ID in a key; undefined for a key of another form. */
export function idIn(key: string): string | undefined {
  return /^[a-z]+\/([0-9a-f]{64})(?:\/[0-9a-f]{64})?$/.exec(key)?.[1];
}
