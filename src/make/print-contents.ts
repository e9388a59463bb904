/** Prints a page with contents, which name the pages that things are on: known only once they are printed. */
import type { Html } from "../model/deck.ts";
import type { Places } from "../pdf/read-places.ts";

/** A document of so many pages needs no contents. */
const FEW_PAGES = 8;

/** The contents are told where things are, and set a second time where being told moved them. */
const MOST_TIMES = 3;

/**
 * Returns the PDF of `first`, which shows no contents, where it has few pages; else that of the page that `render` returns
 * for the pages of its places. Browsers have no `target-counter` of CSS Generated Content for Paged Media, which would do
 * this in one go.
 */
export async function printContents(options: {
  readonly first: Html;
  readonly render: (pages: Places["pages"]) => Html | undefined;
  readonly print: (html: Html) => Promise<Uint8Array>;
  readonly placesIn: (pdf: Uint8Array) => Promise<Places>;
}): Promise<Uint8Array> {
  const { first, render, print, placesIn } = options;
  let pdf = await print(first);
  let told: Html | undefined;
  for (let times = 1; times < MOST_TIMES; times += 1) {
    const { total, pages } = await placesIn(pdf);
    const next = total > FEW_PAGES ? render(pages) : undefined;
    if (next === undefined || next === told) break;
    told = next;
    pdf = await print(next);
  }
  return pdf;
}
