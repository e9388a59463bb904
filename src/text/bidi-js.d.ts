/** The package's own types describe a CommonJS module. What is loaded is its ES module. */
declare module "bidi-js/dist/bidi.mjs" {
  import type { Bidi } from "bidi-js";

  export default function bidiFactory(): Bidi;
}
