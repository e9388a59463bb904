/** The package's own types are those of a CommonJS module that it is not: its ES module is loaded instead. */
declare module "bidi-js/dist/bidi.mjs" {
  import type { Bidi } from "bidi-js";

  export default function bidiFactory(): Bidi;
}
