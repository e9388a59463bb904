import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type BuildOptions,
  build,
  type Code,
  type ConfigTrust,
  configTrust,
  type Diagnostic,
  defineFormat,
  defineRule,
  type FormatInput,
  loadProject,
  type Project,
  type ProjectConfig,
  type RuleBrief,
  type RuleFinding,
  type Span,
} from "../../src/index.ts";
import { mentionsOf } from "../support/mentioned-types.ts";

describe("the public API", () => {
  it("exports every type that its exports mention, and that these mention", () => {
    const { exported, missing } = mentionsOf("src/index.ts");
    expect(Object.fromEntries(missing)).toEqual({});
    expect(exported.has("src/diagnostics/diagnostic.ts#Diagnostic")).toBe(true);
  });

  it("would miss one", () => {
    const { missing } = mentionsOf("tests/support/half-an-api.ts");
    expect(Object.fromEntries(missing)).toEqual({
      "src/diagnostics/span.ts#Span": "src/diagnostics/diagnostic.ts#Related",
    });
  });

  it("gives each definition its types", () => {
    const span: Span = { file: "brief.yaml", start: 0, end: 1 };
    const rule = defineRule({
      code: "x/dated",
      severity: "warning",
      summary: "It has no date.",
      check(brief) {
        expectTypeOf(brief).toEqualTypeOf<RuleBrief>();
        return brief.slides.map((slide) => ({ message: "It has none.", span: slide.span }));
      },
    });
    const format = defineFormat({
      name: "x/briefing",
      extension: "txt",
      make(input) {
        expectTypeOf(input).toEqualTypeOf<FormatInput>();
        return { bytes: input.deck.title, verify: () => [] };
      },
    });
    const config: ProjectConfig = { rules: [rule], formats: [format] };
    expect(config).toEqual({ rules: [rule], formats: [format] });
    expectTypeOf(rule.check).returns.toEqualTypeOf<Iterable<RuleFinding>>();
    expectTypeOf<RuleFinding>({ message: "", span }).toHaveProperty("span");
  });

  it("refuses wrong definitions as errors of types", () => {
    const right = { severity: "info", summary: "It.", check: () => [] } as const;
    // @ts-expect-error a code begins with x/
    defineRule({ ...right, code: "dated" });
    // @ts-expect-error a code is in lower case
    defineRule({ ...right, code: "x/Dated" });
    // @ts-expect-error there is no such severity
    defineRule({ ...right, code: "x/dated", severity: "fatal" });
    // @ts-expect-error a rule says what it is about
    defineRule({ code: "x/dated", severity: "info", check: () => [] });
    // @ts-expect-error a finding has a place
    defineRule({ ...right, code: "x/dated", check: () => [{ message: "Here." }] });
    // @ts-expect-error a rule is not asynchronous
    defineRule({ ...right, code: "x/dated", check: async () => [] });
    // @ts-expect-error what a rule is shown is not to be changed
    defineRule({ ...right, code: "x/dated", check: ({ slides }) => slides.splice(0) });
    // @ts-expect-error a format's name begins with x/
    defineFormat({ name: "briefing", extension: "txt", make: () => ({ bytes: "" }) });
    // @ts-expect-error a draft has bytes
    defineFormat({ name: "x/briefing", extension: "txt", make: () => ({ texts: [] }) });
    // @ts-expect-error what a file lacks is said in sentences
    defineFormat({ name: "x/briefing", extension: "txt", make: () => ({ bytes: "", verify: () => [1] }) });
    expectTypeOf<"x/dated">().toExtend<Code>();
    expectTypeOf<"misquotation">().toExtend<Code>();
    expectTypeOf<"dated">().not.toExtend<Code>();
    expectTypeOf<Diagnostic["code"]>().toEqualTypeOf<Code>();
  });

  it("hands a project from what loads it to what runs it", () => {
    expectTypeOf(loadProject).returns.resolves.toEqualTypeOf<Project>();
    expectTypeOf<BuildOptions>().toHaveProperty("project").toEqualTypeOf<Project | undefined>();
    expectTypeOf(build).parameter(0).toEqualTypeOf<BuildOptions>();
    expectTypeOf(configTrust).returns.toEqualTypeOf<ConfigTrust>();
  });
});
