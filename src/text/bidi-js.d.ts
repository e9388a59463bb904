/** The build of bidi-js that is a module: its own types are of the one that is not. */
declare module "bidi-js/dist/bidi.mjs" {
  interface EmbeddingLevels {
    readonly levels: Uint8Array;
  }

  interface Bidi {
    getEmbeddingLevels(text: string, direction: "ltr" | "rtl"): EmbeddingLevels;
    /** Characters in the order of their display, brackets turned around where they stand from right to left. */
    getReorderedString(text: string, levels: EmbeddingLevels): string;
  }

  export default function bidiFactory(): Bidi;
}
