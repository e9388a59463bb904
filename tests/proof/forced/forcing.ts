/** How words are put by force into a finished file of one format, and what the build would then read in it. */
export interface Forcing {
  /** The name of the format in the table. */
  readonly name: string;
  /** The end of the path of the output that is changed. */
  readonly file: string;
  readonly places: readonly string[];
  /** Returns the file with `words` in each place, as they are spelled for it. */
  readonly plant: (file: Uint8Array, words: Words) => Promise<Uint8Array>;
  /** Whether words in a spelling have no place there. */
  readonly isImpossible?: (place: string, spelling: string) => boolean;
  /** Returns the texts that the guard is given of such a file. */
  readonly texts: (file: Uint8Array) => Promise<readonly string[]>;
}

/** Returns what is planted in a place. */
export type Words = (place: string) => string;

/** What writes words in some place, by the place's name. */
export type Writers = Readonly<Record<string, (words: string) => string>>;

/** Returns all that `writers` write, each with the words of its own place. */
export function writeAll(writers: Writers, words: Words): string {
  return Object.entries(writers)
    .map(([place, write]) => write(words(place)))
    .join("\n");
}
