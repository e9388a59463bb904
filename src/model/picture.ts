/** An image file that a slide shows. Read and judged by decode-brief, inlined by compose. */

export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

export interface Picture {
  readonly type: PictureType;
  /** The file, of its metadata only the colour profile and how it is turned. */
  readonly bytes: Uint8Array;
  /** In px, as it is shown; of an SVG without a size, its view box's. */
  readonly width: number;
  readonly height: number;
}
