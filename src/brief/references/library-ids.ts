/** Gives each item of a bibliography an ID by which it can be cited. */
import { ID_PATTERN } from "../../model/ids.ts";
import type { Located } from "../../model/located.ts";
import { locatedAt, type Mapping } from "../../yaml/yaml-tree.ts";
import { fitId } from "./fit-id.ts";

/**
 * Returns for each item its `id` as written, where that can be cited. Else, as for the addresses that Zotero writes,
 * returns its `citation-key`, or what is left of the `id` when it is made to fit, with a number where that is taken.
 * Undefined for an item without an `id`.
 */
export function libraryIds(items: readonly Mapping[]): readonly (Located<string> | undefined)[] {
  const written = items.map((item) => locatedAt(item, "id"));
  const taken = new Set(written.flatMap((id) => (id !== undefined && canBeCited(id) ? [id.value] : [])));
  return items.map((item, at) => {
    const id = written[at];
    if (id === undefined || canBeCited(id)) return id;
    const names = [locatedAt(item, "citation-key")?.value ?? "", id.value].map(fitId);
    const value = unlessTaken(names.find((name) => name !== "") ?? `item-${at + 1}`, taken);
    taken.add(value);
    return { value, span: id.span };
  });
}

function canBeCited({ value }: Located<string>): boolean {
  return ID_PATTERN.test(value);
}

function unlessTaken(name: string, taken: ReadonlySet<string>, number = 2): string {
  if (!taken.has(name)) return name;
  const next = `${name}-${number}`;
  return taken.has(next) ? unlessTaken(name, taken, number + 1) : next;
}
