/** What is amiss in a presentation of hostile texts: parts that are no XML, and relations that lead out of the file. */
import type { Page } from "puppeteer-core";
import { openPackage } from "../../pptx/open-package.ts";

/** `page` is any page of a browser: its parser of XML is used. `links` are the addresses that the deck's own links lead to. */
export async function packageFaults(
  bytes: Uint8Array,
  { page, links }: { readonly page: Page; readonly links: ReadonlySet<string> },
): Promise<readonly string[]> {
  const { parts } = await openPackage(bytes);
  const xml = [...parts].filter(([path]) => /\.(?:xml|rels)$/.test(path));
  const found: unknown = JSON.parse(String(await page.evaluate(`${READ}(${JSON.stringify(xml)})`)));
  const read = Array.isArray(found) ? found : [];
  return read.flatMap(({ path, error, away }: ReadPart) => [
    ...(error === "" ? [] : [`${path} is no XML: ${error}`]),
    ...away.filter((target) => !links.has(target)).map((target) => `${path} leads to ${target}`),
  ]);
}

interface ReadPart {
  readonly path: string;
  readonly error: string;
  readonly away: readonly string[];
}

/** Runs in the page. Strict, as XML's standard asks for. */
const READ = `((parts) => JSON.stringify(parts.map(([path, text]) => {
  const root = new DOMParser().parseFromString(text, "application/xml");
  const error = root.querySelector("parsererror")?.textContent ?? "";
  const away = Array.from(root.querySelectorAll('Relationship[TargetMode="External"]'), (one) => one.getAttribute("Target"));
  const acts = Array.from(root.querySelectorAll('[action]:not([action=""])'), (one) => one.getAttribute("action"));
  return { path, error: error.slice(0, 200), away: [...away, ...acts] };
})))`;
