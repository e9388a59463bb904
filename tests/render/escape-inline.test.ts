import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { escapeJson, escapeScript, escapeStyle } from "../../src/render/escape-inline.ts";

const ENDS = "</script><!--<SCRIPT></style>";

describe("text inside a page's script", () => {
  it("is read as the same data where it is JSON, whatever its strings have", () => {
    const facts = { audience: ENDS, [ENDS]: 1 };
    const escaped = escapeJson(JSON.stringify(facts));
    expect(JSON.parse(escaped)).toEqual(facts);
    expect(escaped).not.toContain("<");
  });

  it("means the same where it is a script, and cannot end its element", () => {
    const escaped = escapeScript(`globalThis.said = ${JSON.stringify(ENDS)}`);
    expect(escaped).not.toMatch(/<\/script|<script|<!--/i);
    expect(new Function(`${escaped}; return globalThis.said;`)()).toBe(ENDS);
    Reflect.deleteProperty(globalThis, "said");
  });
});

describe("text inside a page's style sheet", () => {
  it("cannot end its element", () => {
    expect(escapeStyle(`a::before { content: "${ENDS}" }`)).not.toMatch(/<\/style|<!--/i);
  });

  it("has no character that a page may not contain, and keeps its lines", () => {
    const css = "a {\r\n\tcolor: red;\f}\n";
    const errors: string[] = [];
    const page = `<!DOCTYPE html><style>${escapeStyle(`\u0000\u0001\u001b[31m\u009f\ud800\ufdd0${css}`)}</style>`;
    parse(page, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(escapeStyle(css)).toBe(css);
  });
});
