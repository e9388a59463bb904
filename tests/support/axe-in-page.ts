/** What axe-core finds on a page that has it: these functions are sent to the browser, and need nothing from outside. */
/// <reference lib="dom" />
import type { AxeResults, NodeResult, RunOptions } from "axe-core";

declare const axe: { run(context: object, options?: RunOptions): Promise<AxeResults> };

/** Returns every breach of a rule by what is in sight: the rule, the element, the reason. */
export async function breaches(): Promise<readonly string[]> {
  const { violations } = await axe.run({ exclude: ["template"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/**
 * Returns each text in sight whose contrast is below level AA of WCAG 2.2. Where axe-core cannot tell, as beside
 * generated content, the text's colour is held against the ground of the nearest element that has one.
 */
export async function lowContrasts(): Promise<readonly string[]> {
  const { violations, incomplete } = await axe.run(
    { exclude: ["template"] },
    { runOnly: ["color-contrast"] },
  );
  const nameOf = ({ target, html }: NodeResult): string => `${target.join(" ")}: ${html}`;
  const certain = violations.flatMap(({ nodes }) => nodes);
  const untold = incomplete.flatMap(({ nodes }) => nodes).filter((node) => contrastOf(node) < 4.5);
  return [...certain, ...untold].map(nameOf);

  function contrastOf({ target }: NodeResult): number {
    const element = document.querySelector(String(target[0]));
    if (element === null) return 0;
    const style = getComputedStyle(element);
    const ink = luminance(element instanceof SVGElement ? style.fill : style.color);
    const ground = luminance(groundOf(element));
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  }

  function groundOf(element: Element): string {
    const { backgroundColor } = getComputedStyle(element);
    if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
    return element.parentElement === null ? "rgb(255, 255, 255)" : groundOf(element.parentElement);
  }

  /** WCAG 2.2's relative luminance. */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
