/** Checks that at least one audience has every variable of a text. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { replaceWords } from "../../diagnostics/fix.ts";
import { namedAgain, type Places, placesByName } from "../../diagnostics/per-name.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import type { Brief } from "../../model/brief.ts";
import { proseOf } from "../../model/prose.ts";
import { statementsOf } from "../../model/statements.ts";
import { variableKey, variableValues } from "../../model/variable-values.ts";

/**
 * Returns a diagnostic for each variable that no audience has, however often it is used. A variable that only some
 * audiences have is reported while tailoring for the others.
 */
export function checkVariables(brief: Brief): readonly Diagnostic[] {
  const { title, subtitle, audiences } = brief;
  const texts = [title, subtitle, ...statementsOf(brief).flatMap((statement) => statement.texts)];
  const unknown = texts
    .filter((text) => text !== undefined)
    .flatMap((text) => proseOf(text).marks)
    .flatMap(({ node }) => (node.type === "variable" ? node : []))
    .filter((variable) => variableValues(variable, audiences).length === 0);
  return placesByName(unknown).map((places) => unknownTo(places, audiences));
}

function unknownTo(places: Places, audiences: Brief["audiences"]): Diagnostic {
  const [{ value, span }] = places;
  const { times, related } = namedAgain(places);
  const name = variableKey(value);
  const near = suggest(
    name,
    audiences.flatMap(({ vars }) => Object.keys(vars)),
  );
  const [only, another] = audiences;
  const isAlone = only !== undefined && another === undefined;
  return diagnose("unknown-variable", {
    message: isAlone
      ? `The audience "${only.id}" has no "${value}"${times}.`
      : `No audience has "${value}"${times}.`,
    span,
    related,
    fixes:
      near === undefined
        ? []
        : [
            replaceWords(
              `{{${value}}}`,
              `{{vars.${near}}}`,
              places.map((place) => place.span),
            ),
          ],
    hints: [
      ...(near === undefined ? [] : [`Did you mean "${near}"?`]),
      `Write \`${name}:\` under \`audiences.${isAlone ? only.id : "<audience>"}.vars\`.`,
    ],
  });
}
