/** Finds the source that an address belongs to. */
import { stringAt, type Tree } from "../../yaml/yaml-tree.ts";

/**
 * Returns the IDs of the sources with that address. An address `#id`, as in our own files, names a source by its ID.
 */
export type SourcesAt = (address: string) => readonly string[];

export function sourceAddresses(
  sources: readonly { readonly id: { readonly value: string }; readonly tree: Tree }[],
): SourcesAt {
  const ids = new Set(sources.map(({ id }) => id.value));
  const byAddress = new Map<string, string[]>();
  for (const { id, tree } of sources) {
    for (const address of addressesOf(tree))
      byAddress.set(address, [...(byAddress.get(address) ?? []), id.value]);
  }
  return (address) => {
    const name = address.startsWith("#") ? address.slice(1) : undefined;
    if (name !== undefined && ids.has(name)) return [name];
    return [...new Set(byAddress.get(normalizeAddress(address)) ?? [])];
  };
}

function addressesOf(source: Tree): readonly string[] {
  const [url, doi] = [stringAt(source, "URL"), stringAt(source, "DOI")];
  return [...(url === undefined ? [] : [url]), ...(doi === undefined ? [] : [`doi:${doi}`])].map(
    normalizeAddress,
  );
}

/** Parameters with which links tell where a reader came from. They do not change what is read. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id)$/i;

/**
 * Returns an address in the form that all addresses of one document share, much as Hypothesis compares them: without
 * scheme, `www.`, fragment, final slash and tracking parameters, and with the other parameters sorted. A DOI is the
 * same by any resolver. What is not a URL comes back unchanged.
 */
export function normalizeAddress(address: string): string {
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\..+)$/i.exec(
    address.trim(),
  )?.[1];
  if (doi !== undefined) return `doi:${doi.toLowerCase()}`;
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return address.trim();
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/(?<!\/)\/+$/, "");
  return `${url.host.replace(/^www\./, "")}${path}${url.search}`;
}
