import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/audience/find-leaks.ts";

const span = { file: "brief.yaml", start: 0, end: 1 };
const forbidden = [{ wording: "The owner’s “second” log-book", span }];

describe("finding leaks", () => {
  it("sees through case, typography, white space and hyphenation", () => {
    expect(findLeaks(['… as the owner\'s "second" log\u00ad\nbook shows'], forbidden)).toEqual(forbidden);
    expect(findLeaks(["THE OWNER‘S SECOND LOGBOOK"], forbidden)).toEqual(forbidden);
  });

  it("finds nothing where the words are others", () => {
    expect(findLeaks(["The owner's first log-book"], forbidden)).toEqual([]);
  });
});
