/** The page that `citedeck audiences --format html` writes, with the package's own templates and fonts. */

import type { Html } from "../model/deck.ts";
import type { SlideMatrix } from "../model/slide-matrix.ts";
import { compileTemplates } from "../render/compile-templates.ts";
import { renderMatrix } from "../render/render-matrix.ts";
import { shippedTemplates } from "../workspace/brief-resources.ts";
import { readDeckAssets } from "../workspace/deck-assets.ts";

/** Returns a whole HTML document. It is the author's: it says what is withheld from whom. */
export function matrixPage({ name, matrix }: { readonly name: string; readonly matrix: SlideMatrix }): Html {
  const { value: templates } = compileTemplates(shippedTemplates());
  const page = templates && renderMatrix({ name, matrix, templates, assets: readDeckAssets() }).value;
  if (page === undefined) throw new Error("The package's own templates cannot be compiled.");
  return page;
}
