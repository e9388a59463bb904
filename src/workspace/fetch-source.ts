/** Fetches a source from the web, once, when it is added. Nothing else in the program fetches anything. */
import { promises as dns, type LookupAddress } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { isMetadataName, isNeverFetched, isPublicAddress } from "./address-guard.ts";
import { connectionError, FetchError } from "./fetch-error.ts";

export interface FetchOptions {
  readonly url: string;
  /** The most bytes of the answer, after unpacking. */
  readonly maxBytes: number;
  /** For everything together: names, redirects, the whole body. */
  readonly timeoutMs: number;
  /** Names or addresses of hosts to allow although only this computer or network knows them. */
  readonly allowPrivate: readonly string[];
  /** Our name in the server's log, in the form of RFC 9110: `citedeck/0.1.0`. */
  readonly userAgent: string;
  readonly onRedirect: (to: string, status: number) => void;
  /** Returns the addresses of a name; the system's resolver where left out. */
  readonly resolve?: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Which addresses are allowed without `allowPrivate`; those on the open Internet where left out. */
  readonly isPublic?: (address: string) => boolean;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  /** The final address, without a fragment. */
  readonly url: string;
  /** `Content-Type` as sent. */
  readonly mediaType: string | undefined;
}

const MOST_REDIRECTS = 10;

/**
 * Gets `url` over HTTP or HTTPS. Each address that it or a redirect resolves to is checked before the connection, which
 * goes to the checked address: the name is not resolved again. Throws a FetchError with a sentence for everything that
 * can go wrong.
 */
export async function fetchSource(options: FetchOptions): Promise<Fetched> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  let url = readUrl(options.url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await orSentence(url, signal, options, () => ask(url, signal, options));
    const target = redirectOf(response, url);
    if (target === undefined)
      return await orSentence(url, signal, options, () => receive(response, { url, signal, options }));
    response.destroy();
    url = readUrl(target);
    options.onRedirect(url.href, response.statusCode ?? 0);
  }
  throw new FetchError("network", `The server redirects more than ${MOST_REDIRECTS} times.`);
}

function readUrl(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined) throw new FetchError("refused", `"${written}" is no web address.`);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchError(
      "refused",
      `Sources are fetched by http and https only, not by "${url.protocol.slice(0, -1)}".`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new FetchError(
      "refused",
      "A web address with a name and password in it would end up in the brief.",
      ["Fetch the file yourself, and add that."],
    );
  }
  url.hash = "";
  return url;
}

async function orSentence<T>(
  url: URL,
  signal: AbortSignal,
  { timeoutMs }: FetchOptions,
  act: () => Promise<T>,
): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!signal.aborted) throw connectionError(error, url.host);
    const message = `${url.host} takes longer than ${timeoutMs / 1000} s.`;
    throw new FetchError("network", message, ["Give it more time with --timeout."]);
  }
}

/** Sends the request and waits for the head of the answer. */
async function ask(url: URL, signal: AbortSignal, options: FetchOptions): Promise<IncomingMessage> {
  const addresses = await checkedAddresses(url, signal, options);
  const lookup: LookupFunction = (_hostname, { all }, callback) => {
    const [first] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const headers = { accept: ACCEPT, "accept-encoding": "gzip, deflate, br", "user-agent": options.userAgent };
  // A kept connection could lead to an address that was not checked.
  request(url, { agent: false, lookup, headers, signal }, resolve).on("error", reject).end();
  return await promise;
}

const ACCEPT = "text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain;q=0.9,*/*;q=0.8";

async function checkedAddresses(
  url: URL,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<readonly LookupAddress[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const family = isIP(hostname);
  if (isMetadataName(hostname)) throw neverFetched(hostname);
  const addresses =
    family === 0 ? await resolveName(hostname, signal, options) : [{ address: hostname, family }];
  const { isPublic = isPublicAddress } = options;
  const nameOf = (address: string): string => (address === hostname ? hostname : `${hostname} (${address})`);
  const locked = addresses.find(({ address }) => isNeverFetched(address));
  if (locked !== undefined) throw neverFetched(nameOf(locked.address));
  const hidden = addresses.find(({ address }) => !isPublic(address));
  if (hidden === undefined || isAllowed(hostname, options)) return addresses;
  const where = nameOf(hidden.address);
  throw new FetchError(
    "refused",
    `${where} is an address of this computer or a private network, not of the Internet.`,
    [`Where you trust it, say so with --allow-private ${hostname}.`],
  );
}

function neverFetched(where: string): FetchError {
  const message = `${where} is an address at which computers get information about themselves, so no source is there.`;
  return new FetchError("refused", message, ["Nothing is fetched from link-local and metadata addresses."]);
}

function isAllowed(hostname: string, { allowPrivate }: FetchOptions): boolean {
  return allowPrivate.some((host) => plainHost(host) === plainHost(hostname));
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$|\.$/g, "");
}

async function resolveName(
  hostname: string,
  signal: AbortSignal,
  { resolve = (name) => dns.lookup(name, { all: true }) }: FetchOptions,
): Promise<readonly LookupAddress[]> {
  const aborted = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => aborted.reject(signal.reason), { once: true });
  const addresses = await Promise.race([resolve(hostname), aborted.promise]);
  if (addresses.length === 0) throw new FetchError("network", `No computer has the name ${hostname}.`);
  return addresses;
}

function redirectOf(
  { statusCode = 0, headers: { location } }: IncomingMessage,
  from: URL,
): string | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return undefined;
  return URL.canParse(location, from) ? new URL(location, from).href : location;
}

async function receive(
  response: IncomingMessage,
  {
    url,
    signal,
    options,
  }: { readonly url: URL; readonly signal: AbortSignal; readonly options: FetchOptions },
): Promise<Fetched> {
  const { statusCode = 0, statusMessage = "", headers } = response;
  if (statusCode !== 200) {
    response.destroy();
    throw statusError(`${statusCode} ${statusMessage}`.trim(), statusCode, url);
  }
  if (Number(headers["content-length"] ?? 0) > options.maxBytes) {
    response.destroy();
    throw tooLarge(url, options);
  }
  const bytes = await collect(unpacked(response, url), () => tooLarge(url, options), options.maxBytes);
  // A body without a length ends with the connection, even if we ended it.
  signal.throwIfAborted();
  if (!response.complete) throw brokenOff(url);
  if (bytes.length === 0)
    throw new FetchError("absent", `${url.host} sends an empty answer for this address.`);
  return { bytes, url: url.href, mediaType: headers["content-type"] };
}

function statusError(status: string, code: number, url: URL): FetchError {
  const message = `${url.host} answers "${status}" for this address.`;
  const isTheirs = code >= 500 || code === 429 || code === 408;
  return new FetchError(isTheirs ? "network" : "absent", message, [
    code === 401 || code === 403
      ? "Save the page with your browser, and add the file."
      : "Look at it in a browser.",
  ]);
}

function brokenOff(url: URL): FetchError {
  return new FetchError("network", `The connection to ${url.host} was broken off.`);
}

function tooLarge(url: URL, { maxBytes }: FetchOptions): FetchError {
  const message = `The answer of ${url.host} is larger than ${maxBytes / 1_000_000} MB.`;
  return new FetchError("refused", message, ["Allow more with --max-size."]);
}

/** Throws for a body that is compressed in a way that was not asked for, or twice: its bytes are not text. */
function unpacked(response: IncomingMessage, url: URL): Readable {
  const sent = response.headers["content-encoding"] ?? "";
  const [coding, ...more] = sent
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (coding === undefined) return response;
  switch (more.length === 0 ? coding : "") {
    case "gzip":
    case "x-gzip":
      return decoded(response, createGunzip());
    case "deflate":
      return decoded(response, createInflate());
    case "br":
      return decoded(response, createBrotliDecompress());
    default:
      response.destroy();
      throw new FetchError(
        "refused",
        `${url.host} compresses its answer in a way that cannot be read here ("${sent}").`,
        ["Save the page with your browser, and add the file."],
      );
  }
}

/** `pipe` does not pass on the errors of its source. */
function decoded(response: IncomingMessage, decoder: Readable & NodeJS.WritableStream): Readable {
  response.on("error", (error) => decoder.destroy(error));
  response.on("aborted", () => decoder.destroy(Object.assign(new Error("aborted"), { code: "ECONNRESET" })));
  response.pipe(decoder);
  decoder.on("close", () => response.destroy());
  return decoder;
}

async function collect(stream: Readable, excess: () => Error, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit) throw excess();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
