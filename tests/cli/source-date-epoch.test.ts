import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/cli/exit-code.ts";
import { sourceDateEpoch } from "../../src/cli/source-date-epoch.ts";

const of = (SOURCE_DATE_EPOCH: string | undefined) => sourceDateEpoch({ SOURCE_DATE_EPOCH });

describe("SOURCE_DATE_EPOCH", () => {
  it("is seconds since 1970", () => {
    expect(of("0")?.toISOString()).toBe("1970-01-01T00:00:00.000Z");
    expect(of("1643760000")?.toISOString()).toBe("2022-02-02T00:00:00.000Z");
  });

  it("may be unset or empty: then there is no date", () => {
    expect(sourceDateEpoch({})).toBeUndefined();
    expect(of("")).toBeUndefined();
  });

  it.each(["yesterday", "2022-02-02", "-1", "1.5", "1e9", " 1", "123456789012"])(
    "is refused where it is %j",
    (value) => {
      expect(() => of(value)).toThrow(UsageError);
      expect(() => of(value)).toThrow(`SOURCE_DATE_EPOCH is "${value}"`);
    },
  );
});
