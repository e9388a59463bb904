/** Who may ask a presentation for what: by the address they come to, and the token that they bring. */
import { randomBytes } from "node:crypto";
import { isSame } from "../is-same.ts";

/** To see what the audience sees; to move the slides and the clock; to read notes, evidence and slides to come. */
export type Grant = "display" | "control" | "notes";

/** One address at which a presentation is served. */
export interface Door {
  /** What the `Host` of a request may be. */
  readonly hosts: () => readonly string[];
  readonly keys: readonly Key[];
  /** The token that an audience's screen is told, by which what is done on it counts; undefined where nothing does. */
  readonly displayToken: string | undefined;
  /** It leads to this machine alone. */
  readonly isNear: boolean;
}

export interface Key {
  /** Empty where nothing need be brought. */
  readonly token: string;
  readonly grants: readonly Grant[];
}

/** 128 bits, for one run. */
export function newToken(): string {
  return randomBytes(16).toString("base64url");
}

/** Returns what a token opens; undefined for one that opens nothing here. */
export function grantsOf(door: Door, token: string): readonly Grant[] | undefined {
  return door.keys.find((key) => isSame(key.token, token))?.grants;
}

/** On this machine, the audience's screen needs no token, and the speaker's view one. */
export function nearDoor(hosts: Door["hosts"], speaker: string): Door {
  const displayToken = newToken();
  const keys: readonly Key[] = [
    { token: "", grants: ["display"] },
    { token: displayToken, grants: ["display", "control"] },
    { token: speaker, grants: ["control", "notes"] },
  ];
  return { hosts, keys, displayToken, isNear: true };
}

/** Over a network, nothing is answered without the one token that there is. */
export function farDoor(hosts: Door["hosts"], key: Key): Door {
  return { hosts, keys: [key], displayToken: undefined, isNear: false };
}
