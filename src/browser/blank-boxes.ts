/** Checks a picture of a slide: where it has only one colour, nothing was painted. */
import { decode } from "fast-png";
import type { PaintedBox } from "./painted-boxes.ts";

/** Returns those of `boxes` that are blank in `picture`, a PNG with `scale` pixels for each CSS px. */
export function blankBoxes(
  picture: Uint8Array,
  boxes: readonly PaintedBox[],
  scale: number,
): readonly PaintedBox[] {
  const { width, height, channels, data } = decode(picture);
  const isBlank = (box: PaintedBox): boolean => {
    const left = Math.max(0, Math.floor(box.x * scale));
    const top = Math.max(0, Math.floor(box.y * scale));
    const right = Math.min(width, Math.ceil((box.x + box.width) * scale));
    const bottom = Math.min(height, Math.ceil((box.y + box.height) * scale));
    const first = (top * width + left) * channels;
    for (let y = top; y < bottom; y += 1) {
      for (let at = (y * width + left) * channels; at < (y * width + right) * channels; at += channels) {
        for (let channel = 0; channel < channels; channel += 1) {
          if (data[at + channel] !== data[first + channel]) return false;
        }
      }
    }
    return true;
  };
  return boxes.filter(isBlank);
}
