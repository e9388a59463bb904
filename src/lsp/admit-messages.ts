/** Which messages go further: those that have the form of one, and come when the protocol lets them. */
import { ErrorCodes, type Message } from "vscode-languageserver";
import * as z from "zod";

export type Admitted =
  | { readonly kind: "admitted"; readonly message: Message }
  /** A notification, which nobody answers. */
  | { readonly kind: "ignored" }
  | {
      readonly kind: "refused";
      readonly id: string | number | null;
      readonly code: number;
      readonly why: string;
    };

const ID = z.union([z.string(), z.number()]);
const NAMED = z.record(z.string(), z.unknown()).nullish();
const REQUEST = z.object({ id: ID, method: z.string(), params: z.union([NAMED, z.array(z.unknown())]) });
const NOTIFICATION = z.object({ id: z.undefined().optional(), method: z.string(), params: NAMED });
const RESPONSE = z.union([
  z.object({
    id: ID,
    method: z.undefined().optional(),
    result: z.unknown().optional(),
    error: z.object({ code: z.number() }),
  }),
  z.object({ id: ID, method: z.undefined().optional(), result: z.custom((result) => result !== undefined) }),
]);
const INITIALIZE = z.object({
  processId: z.int().nullish(),
  capabilities: z.record(z.string(), z.unknown()),
});
/** What is read of notifications without a handler of ours. */
const NOTIFICATIONS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["$/cancelRequest", z.object({ id: ID })],
  ["$/setTrace", z.object({ value: z.string() })],
]);

/** Returns a function that is to be given each message in the order in which they come. */
export function admission(): (value: unknown) => Admitted {
  let phase: "new" | "serving" | "ended" = "new";
  return (value) => {
    if (isOf(RESPONSE, value)) return { kind: "admitted", message: value };
    if (isOf(NOTIFICATION, value)) {
      const isTimely = value.method === "exit" || phase === "serving";
      const isFormed = NOTIFICATIONS.get(value.method)?.safeParse(value.params).success !== false;
      return isTimely && isFormed ? { kind: "admitted", message: value } : { kind: "ignored" };
    }
    if (!isOf(REQUEST, value)) return refusal(idOf(value), ErrorCodes.InvalidRequest, "This is no message.");
    const { id, method, params } = value;
    if (phase === "ended")
      return refusal(id, ErrorCodes.InvalidRequest, "The client has shut the server down.");
    if (phase === "new" && method !== "initialize")
      return refusal(id, ErrorCodes.ServerNotInitialized, "The server waits for `initialize`.");
    if (method === "initialize") {
      if (phase === "serving")
        return refusal(id, ErrorCodes.InvalidRequest, "The client has introduced itself before.");
      if (!INITIALIZE.safeParse(params).success)
        return refusal(id, ErrorCodes.InvalidParams, "`initialize` has no `capabilities`.");
      phase = "serving";
    }
    if (method === "shutdown") phase = "ended";
    return { kind: "admitted", message: value };
  };
}

function isOf<Form extends z.ZodType<object>>(form: Form, value: unknown): value is z.infer<Form> & Message {
  return form.safeParse(value).success;
}

function refusal(id: string | number | null, code: number, why: string): Admitted {
  return { kind: "refused", id, code, why };
}

function idOf(value: unknown): string | number | null {
  return z.object({ id: ID }).safeParse(value).data?.id ?? null;
}
