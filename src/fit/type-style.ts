/** How a text is set. */
export interface TypeStyle {
  /** In px. */
  readonly size: number;
  readonly family: string;
  readonly weight: number;
  readonly isItalic: boolean;
  /** The height of a line, as a multiple of `size`. */
  readonly leading: number;
  /** Between letters, in px. */
  readonly spacing: number;
}
