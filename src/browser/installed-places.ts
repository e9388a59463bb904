/** Where Chrome, Chromium and Edge are when they are installed. */
import path from "node:path";
import { type Machine, pathFolders } from "./machine.ts";

/** Returns every path to try, best first: Chrome, then Chromium, then Edge. They may not exist. */
export function installedPlaces(machine: Machine): readonly string[] {
  switch (machine.platform) {
    case "win32":
      return windowsPlaces(machine);
    case "darwin":
      return [...macPlaces(machine), ...linuxPlaces(machine)];
    default:
      return linuxPlaces(machine);
  }
}

const LINUX_BROWSERS = [
  { commands: ["google-chrome-stable", "google-chrome", "chrome"], places: ["/opt/google/chrome/chrome"] },
  {
    commands: ["chromium", "chromium-browser"],
    places: ["/usr/bin/chromium", "/usr/lib/chromium/chromium", "/snap/bin/chromium"],
  },
  {
    commands: ["microsoft-edge-stable", "microsoft-edge"],
    places: ["/opt/microsoft/msedge/msedge"],
  },
] as const;

function linuxPlaces(machine: Machine): readonly string[] {
  const folders = pathFolders(machine);
  return LINUX_BROWSERS.flatMap(({ commands, places }) => [
    ...commands.flatMap((command) => folders.map((folder) => path.posix.join(folder, command))),
    ...places,
  ]);
}

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"] as const;

function macPlaces(machine: Machine): readonly string[] {
  return MAC_APPS.flatMap((app) =>
    ["/Applications", path.posix.join(machine.home, "Applications")].map((folder) =>
      path.posix.join(folder, `${app}.app`, "Contents", "MacOS", app),
    ),
  );
}

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
] as const;

function windowsPlaces({ env }: Machine): readonly string[] {
  const folders = [env.PROGRAMFILES, env.ProgramW6432, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
  const known = folders.filter((folder) => folder !== undefined);
  return WINDOWS_PROGRAMS.flatMap((program) => known.map((folder) => path.win32.join(folder, program)));
}
