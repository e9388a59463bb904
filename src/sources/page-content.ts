/** Finds the part of a page that is neither menu nor notice. */
import { DefuddleClass } from "defuddle/node";
import { parseHTML } from "linkedom";
import { quietly } from "./quietly.ts";

/**
 * Returns the HTML of what Defuddle takes for the content, without network access; undefined where it fails. Data for
 * search engines are removed first, since Defuddle would only complain about them.
 */
export function findContent(html: string, url: string | undefined): string | undefined {
  const { document } = parseHTML(html);
  for (const script of document.querySelectorAll("script, link[rel=canonical]")) script.remove();
  try {
    return quietly(() => {
      const options = { useAsync: false, fetch: refuse, removeImages: true, url: url ?? "about:blank" };
      return new DefuddleClass(document, options).parse().content;
    });
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new Error("Nothing is fetched while a page is read.");
}
