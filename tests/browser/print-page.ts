/** Pages to print, shaped like the print page: a section a slide, each a sheet of its own. */

/** Returns a document whose sections are `sections`. */
export function printPage(sections: readonly string[], head = ""): string {
  const pages = sections.map((section) => `<section class="page">${section}</section>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A deck</title><style>
@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 24px "Open Sans", sans-serif }
.page { box-sizing: border-box; width: 1280px; height: 720px; padding: 40px; break-after: page; overflow: hidden }
.page:last-child { break-after: auto }
</style>${head}</head><body>${pages.join("\n")}</body></html>`;
}
