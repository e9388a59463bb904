/** Names a job by all that its outputs are made from, and by where they go. */
import type { Json } from "./bundle/plain-form.ts";
import type { QueueKey } from "./keys.ts";

/** Returns a keyed hash. Two briefs that say the same are two jobs, since each has outputs of its own. */
export function jobId(
  key: QueueKey,
  { brief, audience, json }: { readonly brief: string; readonly audience: string; readonly json: Json },
): string {
  return key.idOf(JSON.stringify([brief, audience, json]));
}
