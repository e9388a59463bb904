/** Others in the network: a phone with notes, a clicker without a word, a screen elsewhere. */
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FarWish, farAccess } from "../../../src/serve/present/far-access.ts";
import { ownAddresses } from "../../../src/serve/present/own-addresses.ts";
import { askExactly, tokenOf } from "../../support/ask-exactly.ts";
import { type Folder, folderWith } from "../../support/folder.ts";
import { presenting, standsAt } from "../../support/presenting.ts";
import { launchForPreview } from "../../support/preview-page.ts";
import { CRANES_BRIEF, smallBrief } from "../../support/small-brief.ts";

const open: { browser?: Browser; folder?: Folder } = {};
beforeAll(async () => {
  open.browser = await launchForPreview();
  open.folder = folderWith(smallBrief(CRANES_BRIEF));
});
afterAll(async () => {
  await open.browser?.close();
  open.folder?.[Symbol.dispose]();
});

/** The network is this machine's own here: every machine has that one. */
const PHONE: FarWish = { remote: "notes", host: "127.0.0.1", sendsAboveGreen: false };

function present(wish: Partial<FarWish>, audience = "press") {
  if (open.browser === undefined || open.folder === undefined) throw new Error("No browser is open.");
  return presenting(open.folder, open.browser, {
    audience,
    far: (deck) => farAccess({ ...PHONE, ...wish }, deck),
  });
}

const ROUTES = ["/", "/events", "/speaker", "/speaker/events", "/speaker/slides", "/speaker/phone"];

/** All that a token opens at an address, and the statuses of the routes. */
async function openedBy(url: string, token: string) {
  const answers = await Promise.all(
    ROUTES.map((path) => askExactly(url, { path: `${path}?token=${token}` })),
  );
  const statuses = answers.map(({ status }, at) => [ROUTES[at], status] as const);
  return {
    routes: statuses.filter(([, status]) => status === 200).map(([path]) => path),
    bytes: answers.map(({ text }) => text).join("\n"),
  };
}

describe("a phone", () => {
  it("moves the slides, and has notes and times, at 390 px", async () => {
    await using talk = await present({});
    const screen = await talk.openScreen();
    const phone = await talk.openSpeaker({ url: talk.presentation.farUrl ?? "", width: 390 });
    await phone.bringToFront();
    await phone.click("#next-slide");
    await standsAt(screen, 1);
    await standsAt(phone, 1);
    expect(await phone.$eval(".cue:not([hidden]) .notes", ({ textContent }) => textContent)).toContain(
      "Say little",
    );
    expect(await phone.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });

  it("finds its address in the speaker's view, which the audience's screen is never told", async () => {
    await using talk = await present({});
    const { url, speakerUrl, farUrl = "" } = talk.presentation;
    const speaker = await talk.openSpeaker();
    await speaker.waitForSelector("#show-phone");
    await speaker.click("#show-phone");
    await speaker.waitForSelector("#phone[open] svg");
    expect(await speaker.$eval("#phone-address", ({ textContent }) => textContent)).toBe(farUrl);
    expect(await speaker.$eval("#phone-exposes", ({ textContent }) => textContent)).toContain("plain HTTP");
    const screen = [
      ...ROUTES.slice(0, 2),
      ...["display", "drawer", "phone", "server"].map((name) => `/present/${name}.js`),
    ];
    const shown = await Promise.all(screen.map((path) => askExactly(url, { path })));
    const bytes = shown.map(({ text }) => text).join("\n");
    for (const secret of [tokenOf(farUrl), tokenOf(speakerUrl), new URL(farUrl).port, "shape-rendering"])
      expect(bytes).not.toContain(secret);
    // The tokens of one address open nothing at the other.
    expect((await openedBy(farUrl, tokenOf(speakerUrl))).routes).toEqual([]);
    expect((await openedBy(url, tokenOf(farUrl))).routes).toEqual([]);
  });

  it("is given nothing without its token", async () => {
    await using talk = await present({});
    const { farUrl = "" } = talk.presentation;
    for (const path of ROUTES) expect((await askExactly(farUrl, { path })).status, path).toBe(403);
    const { routes, bytes } = await openedBy(farUrl, tokenOf(farUrl));
    expect(routes).toEqual(["/speaker", "/speaker/events", "/speaker/slides", "/speaker/phone"]);
    // It is let in already, and lets nobody else in.
    expect(bytes).not.toContain(tokenOf(farUrl));
  });

  it("as a clicker moves the slides, and is sent no word of the deck", async () => {
    await using talk = await present({ remote: "clicker" });
    const { farUrl = "" } = talk.presentation;
    const { routes, bytes } = await openedBy(farUrl, tokenOf(farUrl));
    expect(routes).toEqual(["/speaker", "/speaker/events"]);
    for (const words of ["Cranes", "cranes", "Three of five", "Say little", "start", "memo", "Press"])
      expect(
        bytes.replaceAll(/<style>[\s\S]*?<\/style>|text-align: start|id="restart"/g, ""),
        words,
      ).not.toContain(words);
    const screen = await talk.openScreen();
    const clicker = await talk.openSpeaker({ url: farUrl, width: 390 });
    await clicker.bringToFront();
    await clicker.click("#next-slide");
    await standsAt(screen, 1);
    await standsAt(clicker, 1);
    expect(await clicker.$eval("#place", ({ textContent }) => textContent)).toBe("2 of 3: Slide 2");
  });

  it("is a clicker where the deck is above TLP:GREEN, unless that is to be sent", async () => {
    await using guarded = await present({}, "owners");
    const { farUrl = "", exposes } = guarded.presentation;
    expect((await openedBy(farUrl, tokenOf(farUrl))).bytes).not.toContain("They knew");
    expect(exposes.join(" ")).toContain("TLP:RED");
    await using sending = await present({ sendsAboveGreen: true }, "owners");
    const sent = sending.presentation.farUrl ?? "";
    expect((await openedBy(sent, tokenOf(sent))).bytes).toContain("They knew");
  });
});

describe("what is let in over a network", () => {
  const deck = (tlp: "CLEAR" | "GREEN" | "AMBER") => ({
    marking: { tlp, label: `TLP:${tlp}`, slug: tlp.toLowerCase() },
    audience: { id: "press", label: "Press" },
  });

  it("is nothing unless it is asked for", () => {
    for (const host of [undefined, "127.0.0.1", "localhost", "::1"])
      expect(farAccess({ ...PHONE, remote: undefined, host }, deck("AMBER"))).toBeUndefined();
  });

  it("is said, and that others can read it", () => {
    for (const remote of ["notes", "clicker"] as const)
      expect(farAccess({ ...PHONE, remote }, deck("GREEN"))?.exposes.at(-1)).toContain("plain HTTP");
  });

  it.skipIf(ownAddresses().length === 0)(
    "is the screen alone at another address, and not above TLP:GREEN",
    () => {
      const [host] = ownAddresses();
      const elsewhere = { ...PHONE, remote: undefined, host };
      expect(farAccess(elsewhere, deck("GREEN"))).toMatchObject({ host, grants: ["display"] });
      expect(() => farAccess(elsewhere, deck("AMBER"))).toThrow("plain HTTP");
      expect(farAccess({ ...elsewhere, sendsAboveGreen: true }, deck("AMBER"))?.grants).toEqual(["display"]);
    },
  );

  it("is one address of this machine, and never all of them", () => {
    for (const host of ["0.0.0.0", "::", "198.51.100.7", "example.org"])
      expect(() => farAccess({ ...PHONE, host }, deck("CLEAR"))).toThrow(
        `"${host}" is no address of this machine.`,
      );
  });

  it("is the first address that others reach, IPv4 before IPv6", () => {
    const on = (family: "IPv4" | "IPv6", address: string, internal = false) =>
      ({ family, address, internal, netmask: "", mac: "", cidr: null, scopeid: 0 }) as const;
    expect(
      ownAddresses({
        lo: [on("IPv4", "127.0.0.1", true)],
        a: [on("IPv6", "fe80::1"), on("IPv6", "fd00::2"), on("IPv4", "169.254.3.4")],
        b: [on("IPv4", "192.168.1.5")],
      }),
    ).toEqual(["192.168.1.5", "fd00::2"]);
  });
});

describe("a screen elsewhere", () => {
  it("shows what the speaker shows, and moves nothing", async () => {
    const [host = ""] = ownAddresses();
    if (host === "") return;
    await using talk = await present({ remote: undefined, host });
    const { farUrl = "" } = talk.presentation;
    expect((await openedBy(farUrl, tokenOf(farUrl))).routes).toEqual(["/", "/events"]);
    const elsewhere = await talk.openSpeaker({ url: farUrl });
    const speaker = await talk.openSpeaker();
    await speaker.click("#next-slide");
    await standsAt(elsewhere, 1);
    await elsewhere.bringToFront();
    await elsewhere.keyboard.press("ArrowRight");
    await elsewhere.waitForFunction("Reveal.getIndices().h === 1");
    expect(talk.presentation.talk.stage().at).toBe(1);
  });
});
