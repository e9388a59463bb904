import { describe, expect, it } from "vitest";
import { UNCONDITIONAL } from "../../src/model/brief.ts";
import { ELSEWHERE, fromPlainForm, textsIn, toPlainForm } from "../../src/queue/bundle/plain-form.ts";

const SPAN = { file: "briefs/cranes/brief.yaml", start: 4, end: 9 };

describe("what travels", () => {
  it("is read as it was written: maps, bytes, and fields without a value", () => {
    const value = {
      map: new Map([["one", { deep: new Map([["two", undefined]]) }]]),
      bytes: new Uint8Array([0, 1, 255]),
      list: [null, true, 1.5, "words"],
      absent: undefined,
    };
    const read = fromPlainForm(JSON.parse(JSON.stringify(toPlainForm(value).json)));
    expect(read).toEqual(value);
    expect(Object.hasOwn(Object(read), "absent")).toBe(true);
  });

  it("has numbers in place of places, which lead back to them", () => {
    const { json, places } = toPlainForm([{ span: SPAN }, { span: { ...SPAN, start: 5 } }, { span: SPAN }]);
    expect(JSON.stringify(json)).not.toContain("cranes");
    expect(places).toEqual([SPAN, { ...SPAN, start: 5 }]);
    expect(fromPlainForm(json, (number) => places[number])).toEqual([
      { span: SPAN },
      { span: { ...SPAN, start: 5 } },
      { span: SPAN },
    ]);
  });

  it("has the same number for a place when it comes back", () => {
    const { json } = toPlainForm([{ span: SPAN }, { span: { ...SPAN, start: 5 } }]);
    expect(fromPlainForm(json)).toEqual(
      [0, 1].map((at) => ({ span: { file: ELSEWHERE, start: at, end: at } })),
    );
    expect(toPlainForm(fromPlainForm(json)).json).toEqual(json);
  });

  it("says nothing of whom a point is for", () => {
    const { json } = toPlainForm({ text: "Shut", selection: { only: ["minister"], tlp: "RED" } });
    expect(JSON.stringify(json)).not.toMatch(/minister|RED/);
    expect(fromPlainForm(json)).toEqual({ text: "Shut", selection: UNCONDITIONAL });
  });

  it("is refused where it has what JSON has no form for", () => {
    expect(() => toPlainForm({ say: () => "words" })).toThrow("cannot travel");
    expect(() => toPlainForm({ at: new Date(0) })).toThrow("cannot travel");
  });

  it("is searched in values and in keys of maps", () => {
    const { json } = toPlainForm({ type: "paragraph", of: new Map([["owner", { value: "skipped" }]]) });
    expect(textsIn(json)).toEqual(["owner", "skipped"]);
  });
});
