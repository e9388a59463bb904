import { encode } from "fast-png";
import { describe, expect, it } from "vitest";
import { blankBoxes } from "../../src/browser/blank-boxes.ts";
import { takeUntilPainted } from "../../src/browser/screenshot-slides.ts";

const LINE = { x: 2, y: 2, width: 10, height: 4 };
const MARKING = { x: 2, y: 14, width: 10, height: 4 };
const LAID = { id: "one", marking: MARKING, boxes: [LINE] };

/** A white picture, 20 px square times `scale`, with a stroke of ink in each of `painted`. */
function picture(painted: readonly (typeof LINE)[], scale = 1): Uint8Array {
  const side = 20 * scale;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const { x, y, width, height } of painted) {
    const row = Math.floor((y + height / 2) * scale);
    data.fill(0, (row * side + x * scale) * 3, (row * side + (x + width) * scale) * 3);
  }
  return encode({ width: side, height: side, data, channels: 3 });
}

describe("a picture read back", () => {
  it("is blank where nothing was painted, and there only", () => {
    expect(blankBoxes(picture([LINE]), [LINE, MARKING], 1)).toEqual([MARKING]);
    expect(blankBoxes(picture([LINE, MARKING], 2), [LINE, MARKING], 2)).toEqual([]);
  });
});

/** Takes the pictures in turn, the last of them again and again; counts how often. */
function camera(...pictures: readonly Uint8Array[]) {
  const taken = { times: 0 };
  const take = async () => pictures[Math.min(taken.times++, pictures.length - 1)] ?? new Uint8Array();
  return { take, taken };
}

describe("a picture of a slide", () => {
  const options = { laid: LAID, scale: 1, task: () => 'taking the picture of the slide "one" for "press"' };
  const whole = picture([LINE, MARKING]);

  it("is taken again where its lower half was not painted yet", async () => {
    const { take, taken } = camera(picture([LINE]), picture([LINE]), whole);
    expect(await takeUntilPainted(take, options)).toEqual(whole);
    expect(taken.times).toBe(3);
  });

  it("is taken once where all of it is there", async () => {
    const { take, taken } = camera(whole);
    await takeUntilPainted(take, options);
    expect(taken.times).toBe(1);
  });

  it("may have a text that nobody sees, and never lacks its marking", async () => {
    const unseen = picture([MARKING]);
    expect(await takeUntilPainted(camera(unseen).take, options)).toEqual(unseen);
    await expect(takeUntilPainted(camera(picture([LINE])).take, options)).rejects.toThrow(
      'The browser does not finish taking the picture of the slide "one" for "press": its marking is not painted.',
    );
  });
});
