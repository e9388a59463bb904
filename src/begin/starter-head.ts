/** Reads what a starter's brief has where its author chooses nothing. */
import { parse } from "yaml";
import { TLP_LEVELS, type Tlp } from "../model/tlp.ts";

export interface StarterHead {
  readonly title: string;
  /** As an author would name them: "Council, Public". */
  readonly audiences: string;
  readonly tlp: Tlp;
}

export function readStarterHead(brief: string): StarterHead {
  const head: unknown = parse(brief);
  const audiences = Object.values(asMap(valueIn(head, "audiences"))).map((one) =>
    String(valueIn(one, "label")),
  );
  return {
    title: String(valueIn(head, "title")),
    audiences: audiences.join(", "),
    tlp: TLP_LEVELS.find((level) => level === valueIn(head, "tlp")) ?? "CLEAR",
  };
}

function valueIn(map: unknown, key: string): unknown {
  return Object.entries(asMap(map)).find(([name]) => name === key)?.[1];
}

function asMap(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
