/** Decides to what of a deck others in the network are let in, and says what that exposes. */
import type { Deck } from "../../model/deck.ts";
import { isAbove } from "../../model/tlp.ts";
import { isLoopback } from "../host-names.ts";
import type { Grant } from "./doors.ts";
import { ownAddresses } from "./own-addresses.ts";

export interface FarWish {
  /** What a phone is to be: a speaker's view with notes, or a clicker. */
  readonly remote: "notes" | "clicker" | undefined;
  /** An address of this machine; the first in a network where left out. */
  readonly host: string | undefined;
  /** Whether what is marked above TLP:GREEN may be sent over a network. */
  readonly sendsAboveGreen: boolean;
}

export interface FarAccess {
  readonly host: string;
  readonly grants: readonly Grant[];
  /** Sentences. */
  readonly exposes: readonly string[];
}

/** What was asked for cannot be, or must not. */
export class NoAccess extends Error {
  readonly hints: readonly string[];

  constructor(message: string, hints: readonly string[]) {
    super(message);
    this.hints = hints;
  }
}

const PLAIN = "It goes over plain HTTP, which others on a shared network can read.";

/** Returns undefined where nobody is let in. Throws a NoAccess. */
export function farAccess(
  { remote, host, sendsAboveGreen }: FarWish,
  { marking, audience }: Pick<Deck, "marking" | "audience">,
): FarAccess | undefined {
  if (remote === undefined && (host === undefined || isLoopback(host))) return undefined;
  const address = addressFor(host);
  const isSecret = isAbove(marking.tlp, "GREEN") && !sendsAboveGreen;
  if (remote === undefined) {
    if (isSecret)
      throw new NoAccess(`The deck is ${marking.label}, and would go over plain HTTP.`, [
        "Present it on this machine, or say --send-above-green where nobody else is on the network.",
      ]);
    const who = `Whoever has its address sees the deck of "${audience.id}", and moves nothing.`;
    return { host: address, grants: ["display"], exposes: [who, PLAIN] };
  }
  if (remote === "clicker")
    return {
      host: address,
      grants: ["control"],
      exposes: ["Whoever has its address moves the slides, and is told no word of the deck.", PLAIN],
    };
  if (isSecret)
    return {
      host: address,
      grants: ["control"],
      exposes: [
        `The deck is ${marking.label}, so that the phone is a clicker: no slide and no note is sent to it.`,
        "Say --send-above-green to send them where nobody else is on the network.",
        PLAIN,
      ],
    };
  const who = "Whoever has its address moves the slides, and reads them, your notes and the evidence.";
  return { host: address, grants: ["control", "notes"], exposes: [who, PLAIN] };
}

/** One address, and never all of them: the machine may be in networks that the speaker does not think of. */
function addressFor(host: string | undefined): string {
  const own = ownAddresses();
  if (host !== undefined && (isLoopback(host) || own.includes(host))) return host;
  const [first] = own;
  if (host === undefined && first !== undefined) return first;
  const known = first === undefined ? [] : [`There are ${own.join(", ")}.`];
  throw host === undefined
    ? new NoAccess("This machine is in no network.", ["Join the one that the phone is in."])
    : new NoAccess(`"${host}" is no address of this machine.`, known);
}
