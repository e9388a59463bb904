import { expect, it } from "vitest";
import { readingsOf } from "../../src/guard/decodings.ts";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { readDeckAssets } from "../../src/workspace/deck-assets.ts";

/** It has the signs of so much that a text may be decoded from that decoding it in every order would not end. */
const script = readDeckAssets().revealJs.slice(0, 16_000);

it("Words in escapes of escapes are found in the midst of a long script, in a time that a build has.", () => {
  const words = "The pumps at Dürnau have failed";
  const escaped = [...words].map((one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`).join("");
  const planted = `${script.slice(0, 8000)};f="${encodeURIComponent(escaped)}";${script.slice(8000)}`;
  expect(findLeaks(readingsOf(planted), [{ wording: words }])).toHaveLength(1);
});
