/** An image file that a slide shows. Decoding reads and checks it, composing puts it into the page. */

export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

export interface Picture {
  readonly type: PictureType;
  /** The file. The only metadata left in it are the colour profile and the orientation. */
  readonly bytes: Uint8Array;
  /** In px, as it is shown. An SVG without a size has its view box's. */
  readonly width: number;
  readonly height: number;
}
