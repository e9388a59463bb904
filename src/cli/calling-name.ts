/** How the command was called, for messages that say what to run next. */

/** Returns `npx citedeck` where npm ran it for one call, as `npx` and `npm create` do: there, no command of its own is installed. */
export function callingName(env: Readonly<Record<string, string | undefined>>): string {
  return env.npm_command === "exec" || env.npm_command === "init" ? "npx citedeck" : "citedeck";
}
