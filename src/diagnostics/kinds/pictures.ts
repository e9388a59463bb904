/** The diagnostics that say whether pictures can be shown. */
import type { Entry } from "../entry.ts";

export const PICTURES = {
  "unsupported-image": { severity: "error", summary: "An image has a format that cannot be shown." },
  "unsafe-svg": {
    severity: "error",
    summary: "A drawing has a script, or refers to something outside of itself.",
  },
  "damaged-image": {
    severity: "error",
    summary: "An image is cut off, or its data contradict what its header says, such as its size.",
  },
  "oversized-image": {
    severity: "error",
    summary:
      "An image is too large to be drawn once it is unpacked, or a drawing repeats its parts too often.",
  },
  "large-image": { severity: "warning", summary: "An image has more than 5 MB.", isRule: true },
  "image-in-text": {
    severity: "warning",
    summary: "A text contains an image, and only the layout `image` shows images.",
    isRule: true,
  },
} as const satisfies Record<string, Entry>;
