/** Makes a project of definitions in a test, as a config gives them that ran. */
import { NO_PROJECT, type Project } from "../../src/project/project.ts";

export function projectWith(defined: Partial<Pick<Project, "rules" | "formats">>): Project {
  return { ...NO_PROJECT, config: "citedeck.config.js", hash: "abc", ...defined };
}
