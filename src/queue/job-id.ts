/** Names a job by all that its outputs are made from, and by where they go, and what was made of it. Whoever sees a name alone learns nothing. */
import { createHmac } from "node:crypto";
import type { Json } from "./bundle/plain-form.ts";
import type { QueueKey } from "./keys.ts";

/** Returns a keyed hash. Two briefs that say the same are two jobs, since each has outputs of its own. */
export function jobId(
  key: QueueKey,
  { brief, audience, json }: { readonly brief: string; readonly audience: string; readonly json: Json },
): string {
  return key.idOf(JSON.stringify([brief, audience, json]));
}

/** Returns a hash of what a worker made (HMAC-SHA-256, in hex), with the bundle that it was made of as the key. */
export function resultName(bundle: Uint8Array, result: Uint8Array): string {
  return createHmac("sha256", bundle).update(result).digest("hex");
}
