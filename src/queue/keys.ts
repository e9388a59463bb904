/** What trusted machines alone can do: name a bundle, and read and write what is only for them. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** The secret that trusted machines share. */
export interface QueueKey {
  /** Returns the ID of a job: a keyed hash (HMAC-SHA-256) of all that it is made from, in hex. To others it tells nothing. */
  idOf(content: string): string;
  /** Encrypts `text` (AES-256-GCM), bound to `context`. */
  seal(text: string, context: string): Uint8Array;
  /** Returns what was sealed with the same key and context; undefined for anything else. */
  open(sealed: Uint8Array, context: string): string | undefined;
}

/** In bytes. */
const LEAST = 32;

const NONCE = 12;
const TAG = 16;

/** Returns a secret for `queueKey`, in hex. */
export function newSecret(): string {
  return randomBytes(LEAST).toString("hex");
}

/** Returns the key of a secret; undefined where it is shorter than 32 characters. */
export function queueKey(secret: string): QueueKey | undefined {
  if (secret.length < LEAST) return undefined;
  const derived = (purpose: string): Uint8Array =>
    new Uint8Array(hkdfSync("sha256", secret, "citedeck queue", purpose, 32));
  const naming = derived("names of jobs");
  const sealing = derived("tickets");
  return {
    idOf: (content) => createHmac("sha256", naming).update(content).digest("hex"),
    seal: (text, context) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (sealed, context) => {
      try {
        const decipher = createDecipheriv("aes-256-gcm", sealing, sealed.subarray(0, NONCE), {
          authTagLength: TAG,
        });
        decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
        const text = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
        return text.toString("utf8");
      } catch {
        // Another key, another job's, or torn.
        return undefined;
      }
    },
  };
}
