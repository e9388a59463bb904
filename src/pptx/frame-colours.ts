/** The colours of a slide's frame and words. */
import { THEME_COLOURS } from "./look.ts";
import type { SlideContext } from "./slide-context.ts";

export interface FrameColours {
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly rule: string;
}

/** The slide of a section is inverted, in colours of its own. */
export function frameColours({ slide, look }: SlideContext): FrameColours {
  const { ink, inkSoft, accent, rule, sectionSoft } = THEME_COLOURS;
  if (slide.layout !== "section") return { ink, soft: inkSoft, accent, rule };
  const { sectionInk, sectionRule } = look.colours;
  return { ink: sectionInk, soft: sectionSoft, accent: sectionInk, rule: sectionRule };
}
