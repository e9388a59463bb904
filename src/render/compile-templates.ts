/** Turns template files into functions, in a Handlebars environment of their own. */
import Handlebars from "handlebars";
import { type Diagnosed, type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { fieldsBeside } from "./fields-beside.ts";
import { findUnknownPartials } from "./find-unknown-partials.ts";
import { type ViewName, withMarkup } from "./markup-fields.ts";
import { type RawTags, rawTags, SHOW_MARKUP } from "./raw-tags.ts";
import { missingField, spanOfNode, TemplateFault, templateFault } from "./template-fault.ts";
import { partialNames, type TemplateFile, type TemplateFiles } from "./template-files.ts";

export interface Templates {
  readonly files: TemplateFiles;
  /** True where every template came with the package. */
  readonly areShipped: boolean;
  /**
   * Returns the template at `path` filled with `context`, or a `template-error` located in the template (or partial) at
   * fault. A field that `context` does not have is an error. A field that is `undefined` is empty. Its `deck` and `slide` are
   * of the view model; whatever else it has may be shown without escaping only where it is a `Markup`.
   */
  render(path: string, context: object): Diagnosed<string>;
}

/**
 * Reads every `.hbs` file, used or not. `{{x}}` escapes, `{{{x}}}` does not, and shows markup alone. Only `if`, `unless`, `each` and `with`
 * exist, inherited properties cannot be reached, and the templates of two calls do not affect each other.
 */
export function compileTemplates(files: TemplateFiles): Diagnosed<Templates> {
  const environment = Handlebars.create();
  const compiled = new Map<string, Compiled>();
  const diagnostics: Diagnostic[] = [];
  const raw = rawTags();
  environment.registerHelper(SHOW_MARKUP, raw.show);
  for (const [path, file] of files) {
    if (!path.endsWith(".hbs")) continue;
    const { value, diagnostics: found } = compileTemplate({
      ...{ environment, raw, file },
      partials: partialNames(files),
    });
    diagnostics.push(...found);
    if (value !== undefined) compiled.set(path, value);
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  for (const name of partialNames(files)) {
    const partial = compiled.get(`partials/${name}.hbs`);
    if (partial !== undefined) environment.registerPartial(name, partial);
  }
  const areShipped = [...files].every(([path, { isShipped }]) => isShipped || !path.endsWith(".hbs"));
  return {
    value: { files, areShipped, render: (path, context) => renderTemplate(compiled, path, context) },
    diagnostics,
  };
}

type Environment = ReturnType<typeof Handlebars.create>;
type Compiled = (context: object, options?: Handlebars.RuntimeOptions) => string;

/** Handlebars treats its own helpers as known unless they are listed here. */
const KNOWN_HELPERS = {
  ...{ if: true, unless: true, each: true, with: true },
  [SHOW_MARKUP]: true,
  ...{ log: false, lookup: false, helperMissing: false, blockHelperMissing: false },
};

function compileTemplate(options: {
  readonly environment: Environment;
  readonly raw: RawTags;
  readonly file: TemplateFile;
  readonly partials: readonly string[];
}): Diagnosed<Compiled> {
  const { environment, raw, file, partials } = options;
  try {
    const program = environment.parse(file.text);
    const paths = new StrictPaths();
    paths.accept(program);
    const inherited = paths.inherited.map((path) => notThere(file, path));
    raw.guard(file, program);
    const diagnostics = [...findUnknownPartials({ file, program, partials }), ...inherited];
    const settings = {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: KNOWN_HELPERS,
      preventIndent: true,
    };
    const specification = String(environment.precompile(program, settings));
    return { value: located(file, templateOf(environment, specification)), diagnostics };
  } catch (thrown) {
    return { value: undefined, diagnostics: [templateFault(file, thrown)] };
  }
}

/** Returns the function that a precompiled template is, made when it is first called: a deck uses few of them. */
function templateOf(environment: Environment, specification: string): Compiled {
  let made: Compiled | undefined;
  return (context, options) => {
    made ??= environment.template<object>(new Function(`return ${specification}`)());
    return made(context, options);
  };
}

/**
 * Handlebars is strict about `{{x}}` only. This makes it strict about the arguments of blocks and partials too. It
 * treats properties that every object inherits as fields, and shows nothing for them.
 */
class StrictPaths extends Handlebars.Visitor {
  readonly inherited: hbs.AST.PathExpression[] = [];

  override PathExpression(path: hbs.AST.PathExpression): void {
    Object.assign(path, { strict: true });
    if (path.parts.some(isInherited)) this.inherited.push(path);
  }
}

function isInherited(name: string): boolean {
  return Object.hasOwn(Object.prototype, name);
}

function notThere(file: TemplateFile, { parts, loc }: hbs.AST.PathExpression): Diagnostic {
  const message = `The template asks for "${parts.find(isInherited)}", which is not there.`;
  return diagnose("template-error", { message, span: spanOfNode(file, loc) });
}

/** An error from a template has a line but no file, and partials are called deep inside others. */
function located(file: TemplateFile, template: Compiled): Compiled {
  return (context, options) => {
    try {
      return template(context, {
        ...options,
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      });
    } catch (thrown) {
      throw thrown instanceof TemplateFault
        ? thrown
        : new TemplateFault(templateFault(file, thrown), missingField(thrown));
    }
  };
}

function renderTemplate(
  compiled: ReadonlyMap<string, Compiled>,
  path: string,
  context: object,
): Diagnosed<string> {
  const template = compiled.get(path);
  if (template === undefined) throw new Error(`No template stands at "${path}".`);
  try {
    return { value: template(filling(context)), diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof TemplateFault)) throw thrown;
    const { diagnostic, missing } = thrown;
    const fields = missing === undefined ? [] : fieldsBeside(filling(context), template);
    const hints = [...didYouMean(missing ?? "", fields), ...diagnostic.hints];
    return { value: undefined, diagnostics: [{ ...diagnostic, hints }] };
  }
}

/** What templates get of `context`. */
function filling(context: object): object {
  const views = Object.entries(context).flatMap(([name, view]: readonly [string, unknown]) => {
    const kind = VIEWS.get(name);
    return kind !== undefined && typeof view === "object" && view !== null
      ? [[name, withMarkup(view, kind)]]
      : [];
  });
  return { ...context, ...Object.fromEntries(views) };
}

const VIEWS: ReadonlyMap<string, ViewName> = new Map([
  ["deck", "Deck"],
  ["slide", "SlideView"],
]);
