/** `citedeck completion`: prints what a shell needs to complete calls of citedeck. */
import type { Shell } from "../commands/completion.ts";
import { BASH_SCRIPT } from "../completion-scripts/bash.ts";
import { FISH_SCRIPT } from "../completion-scripts/fish.ts";
import { ZSH_SCRIPT } from "../completion-scripts/zsh.ts";

/** They call `citedeck complete -- WORDS` at each press of Tab. */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: BASH_SCRIPT,
  zsh: ZSH_SCRIPT,
  fish: FISH_SCRIPT,
};
