import { describe, expect, it } from "vitest";
import { installedPlaces } from "../../src/browser/installed-places.ts";
import { machineIn } from "./test-browser.ts";

describe("the places of installed browsers", () => {
  it("are on Linux the folders of PATH, in their order, and where the packages put them", () => {
    const places = installedPlaces(machineIn("/x", { env: { PATH: "/a:/b" } }));
    expect(places.slice(0, 2)).toEqual(["/a/google-chrome-stable", "/b/google-chrome-stable"]);
    expect(places).toContain("/opt/google/chrome/chrome");
    expect(places.indexOf("/snap/bin/chromium")).toBeGreaterThan(places.indexOf("/usr/bin/chromium"));
  });

  it("are on macOS the applications of the machine and of the user first", () => {
    const places = installedPlaces(machineIn("/x", { platform: "darwin", home: "/Users/ana" }));
    expect(places.slice(0, 2)).toEqual([
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ]);
    expect(places).toContain("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });

  it("are on Windows the program folders that the environment names", () => {
    const env = { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\ana\\AppData\\Local" };
    expect(installedPlaces(machineIn("/x", { platform: "win32", env }))).toEqual([
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
      "C:\\Users\\ana\\AppData\\Local\\Chromium\\Application\\chrome.exe",
      "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
      "C:\\Users\\ana\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe",
    ]);
  });
});
