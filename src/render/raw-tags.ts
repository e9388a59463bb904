/** Lets `{{{x}}}` and `{{&x}}` show markup that this project made, and nothing else. */
import Handlebars from "handlebars";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { Markup } from "./markup.ts";
import { spanOfNode, TemplateFault } from "./template-fault.ts";
import type { TemplateFile } from "./template-files.ts";

/** No template can write this name: nothing in Handlebars escapes the bracket. */
export const SHOW_MARKUP = "show markup]";

/** What templates show without escaping. */
export interface RawTags {
  /** Makes each such tag of `program` call the helper `SHOW_MARKUP`. */
  guard(file: TemplateFile, program: hbs.AST.Program): void;
  /** That helper. It throws a `template-error` at the tag where `value` is text. */
  show(value: unknown, tag: unknown): string;
}

/** For the templates of one environment. */
export function rawTags(): RawTags {
  const tags: RawTag[] = [];
  return {
    guard: (file, program) => {
      new RawTagGuard((node) => tags.push({ file, node, name: nameOf(node) }) - 1).accept(program);
    },
    show: (value, tag) => {
      if (value instanceof Markup) return String(value);
      if (value === undefined || value === null || value === "") return "";
      throw notMarkup(typeof tag === "number" ? tags[tag] : undefined);
    },
  };
}

interface RawTag {
  readonly file: TemplateFile;
  readonly node: hbs.AST.MustacheStatement;
  readonly name: string;
}

class RawTagGuard extends Handlebars.Visitor {
  readonly #keep: (node: hbs.AST.MustacheStatement) => number;

  constructor(keep: (node: hbs.AST.MustacheStatement) => number) {
    super();
    this.#keep = keep;
  }

  override MustacheStatement(tag: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(tag);
    if (tag.escaped) return;
    const { loc } = tag;
    const number = this.#keep({ ...tag });
    const value =
      tag.params.length === 0 && tag.hash === undefined ? tag.path : { ...tag, type: "SubExpression" };
    Object.assign(tag, {
      path: {
        type: "PathExpression",
        data: false,
        depth: 0,
        parts: [SHOW_MARKUP],
        original: SHOW_MARKUP,
        loc,
      },
      params: [value, { type: "NumberLiteral", value: number, original: number, loc }],
      hash: undefined,
    });
  }
}

function nameOf({ path }: hbs.AST.MustacheStatement): string {
  return "original" in path ? String(path.original) : "";
}

function notMarkup(tag: RawTag | undefined): TemplateFault {
  if (tag === undefined) throw new Error("A template shows something raw in a way that is not watched.");
  const { file, node, name } = tag;
  const diagnostic = diagnose("template-error", {
    message: `The template shows "${name}" without escaping it, and it is text, which may hold any characters.`,
    span: spanOfNode(file, node.loc),
    hints: [`Write {{${name}}}. Three braces are for the fields of type Html.`],
  });
  return new TemplateFault(diagnostic, undefined);
}
