import { expect, it } from "vitest";
import { dateTimeOf } from "../../../src/deck/evidence/date-time.ts";

it.each([
  ["2024-03-04", "2024-03-04T00:00:00Z"],
  ["2024-03-04T18:00Z", "2024-03-04T18:00:00Z"],
  ["2024-03-04T18:00:09.5+0130", "2024-03-04T18:00:09.5+01:30"],
  ["2024-03-04T18:00-02:00", "2024-03-04T18:00:00-02:00"],
  ["2024-03-04T18:00", "2024-03-04T18:00:00"],
  ["2024-03", undefined],
  ["2024", undefined],
])("The date %s is the xsd:dateTime %s.", (date, expected) => {
  expect(dateTimeOf(date)).toBe(expected);
});
