import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { MARKUP_FIELDS, withMarkup } from "../../src/render/markup-fields.ts";
import { pointOf } from "../support/deck-fixture.ts";

/** Returns the fields of each interface in `file`, with the type names that stand in the type of each. */
function fieldsIn(file: string): readonly (readonly [string, ReadonlyMap<string, readonly string[]>])[] {
  const text = readFileSync(file, "utf8");
  const found: [string, Map<string, readonly string[]>][] = [];
  new Visitor({
    TSInterfaceDeclaration: ({ id, body, extends: bases }) => {
      const own = body.body.flatMap((member) =>
        member.type === "TSPropertySignature" && member.key.type === "Identifier" && member.typeAnnotation
          ? [
              [
                member.key.name,
                namesIn(text.slice(member.typeAnnotation.start, member.typeAnnotation.end)),
              ] as const,
            ]
          : [],
      );
      const inherited = bases.flatMap(({ start, end }) => namesIn(text.slice(start, end)));
      expect(inherited.filter((name) => !["Pick", "PointView"].includes(name))).toEqual([]);
      found.push([id.name, new Map(own)]);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

function namesIn(type: string): readonly string[] {
  return type.match(/\b[A-Z]\w*(?!\w|\[")/g) ?? [];
}

const views = new Map([...fieldsIn("src/model/deck.ts"), ...fieldsIn("src/model/evidence-view.ts")]);

describe("the fields that templates may show without escaping", () => {
  it("are those of type Html, in all views, and the way to each is known", () => {
    const meant = [...views].flatMap(([view, fields]) =>
      [...fields].flatMap(([field, names]) =>
        names
          .filter((name) => name === "Html" || name in MARKUP_FIELDS)
          .map((name) => `${view}.${field}: ${name}`),
      ),
    );
    const listed = Object.entries(MARKUP_FIELDS).flatMap(([view, fields]) =>
      Object.entries(fields).map(([field, name]) => `${view}.${field}: ${name}`),
    );
    expect(listed.sort()).toEqual(meant.sort());
  });

  it("leave out no view that has one, and no view that leads to one", () => {
    const leading = [...views].flatMap(([view, fields]) =>
      [...fields.values()].flat().some((name) => name === "Html" || name in MARKUP_FIELDS) ? [view] : [],
    );
    expect(Object.keys(MARKUP_FIELDS).sort()).toEqual(leading.sort());
  });
});

describe("a view in markup", () => {
  it("is looked at only where a template looks", () => {
    const view = { ...pointOf("x") };
    Object.defineProperty(view, "points", {
      enumerable: true,
      get: () => {
        throw new Error("It was looked at.");
      },
    });
    expect(String(Reflect.get(withMarkup(view, "PointView"), "html"))).toBe("x");
  });
});
