/** What a trusted machine needs to publish the outputs of a job. It lies encrypted in the store, where workers cannot read it. */
import * as z from "zod";
import { FORMATS } from "../model/formats.ts";
import type { QueueKey } from "./keys.ts";

const TICKET = z.object({
  /** The path of the brief's YAML file, relative to the working folder. */
  brief: z.string(),
  audience: z.string(),
  formats: z.array(z.enum(FORMATS)),
  pngScale: z.union([z.literal(1), z.literal(2)]),
  /** ISO 8601. */
  date: z.string().optional(),
  timeoutMs: z.number(),
  /** When it was added, in ms since 1970. */
  added: z.number(),
  priority: z.number(),
});

export type Ticket = z.infer<typeof TICKET>;

export function sealTicket(key: QueueKey, id: string, ticket: Ticket): Uint8Array {
  return key.seal(JSON.stringify(ticket), id);
}

/** Returns undefined where it was sealed with another key, or for another job. */
export function openTicket(key: QueueKey, id: string, sealed: Uint8Array): Ticket | undefined {
  const text = key.open(sealed, id);
  return text === undefined ? undefined : TICKET.parse(JSON.parse(text));
}
