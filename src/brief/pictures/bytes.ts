/** Reads and joins the parts of binary files. */

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Returns the bytes of characters below 256. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Returns whether the characters of `text` are at `at`. */
export function startsAt(bytes: Uint8Array, at: number, text: string): boolean {
  return latin1(text).every((byte, i) => bytes[at + i] === byte);
}
