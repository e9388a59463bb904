/** Removes from a web address what would give access: tokens, keys, signatures, passwords. */
import type { Extraction } from "./extraction.ts";

export interface CleanAddress {
  readonly url: string;
  /** Names of what was left out, each once: parameters as they are written, `name and password`, `web token`. */
  readonly removed: readonly string[];
}

/** Words in a parameter's name, which is split as in `access_token`, `accessToken` and `access-token`. */
const WORDS = new Set(
  [
    "token key apikey sig sign signature secret password passwd pass pwd passphrase pin otp auth authorization",
    "bearer credential credentials session sessionid sid jwt hmac mac ticket sas code assertion samlresponse",
  ].flatMap((words) => words.split(" ")),
);

/** What is one wherever it stands in a name that is not parted. */
const PARTS =
  /token|secret|passw|(?:api|access|resource|share|auth|session|private|subscription)-?key|rlkey|tempauth|signature|credential|sess(?:ion)?-?id/i;

/**
 * Everything that belongs to a signature (AWS Signature Version 4, Google's V4, CloudFront). Without the signature, the
 * rest is useless.
 */
const SIGNED = /^(?:x-(?:amz|goog|oss|cos|ms)-|awsaccesskeyid$|googleaccessid$|key-pair-id$|policy$)/i;

/** A JSON Web Token (RFC 7519), whatever its name. */
const WEB_TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

/** Returns `url` unchanged where it contains nothing secret, or is not a web address. */
export function withoutSecrets(url: string): CleanAddress {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return { url, removed: [] };
  const removed: string[] = [];
  /** Each pair goes with the mark behind it. */
  const kept = (text: string, pairs: RegExp): string => {
    const open = (text.match(pairs) ?? []).filter((pair) => {
      const secret = secretIn(pair.replace(/[&;]$/, ""));
      if (secret !== undefined) removed.push(secret);
      return secret === undefined;
    });
    return open.join("").replace(removed.length === 0 ? /$^/ : /[&;]$/, "");
  };
  const [, start = "", path = "", query, fragment] =
    /^([^/]*\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url) ?? [];
  const host = start.replace(/^([^/]*\/\/).*@/s, "$1");
  if (host !== start) removed.push("name and password");
  const parts = kept(path, PATH_PARTS);
  const search = query === undefined ? "" : kept(query, PAIRS);
  const hash = fragment === undefined ? "" : kept(fragment, PAIRS);
  if (removed.length === 0) return { url, removed };
  return {
    url: `${host}${parts}${search === "" ? "" : `?${search}`}${hash === "" ? "" : `#${hash}`}`,
    removed: [...new Set(removed)],
  };
}

/** Older pages part pairs with semicolons. */
const PAIRS = /[^&;]+[&;]?|[&;]/g;

/** Folders, and the parameters that their names may have: `page;jsessionid=…` (RFC 3986, 3.3). */
const PATH_PARTS = /[/;]?[^/;]+|[/;]/g;

/** Returns the name of `name=value` where the value is a secret, or an address that has one; that of a secret without a name. */
function secretIn(pair: string): string | undefined {
  const [, written = "", value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  if (value === "") return WEB_TOKEN.test(decoded(pair).replace(/^[/;]/, "")) ? "web token" : undefined;
  const [name, meant] = [decoded(written).replace(/^.*[?/;]/s, ""), decoded(value)];
  const isSecret = isSecretName(name) || WEB_TOKEN.test(meant) || hasSecret(meant);
  return isSecret ? name : undefined;
}

/** A value may be a whole address, or one without its host. */
function hasSecret(value: string): boolean {
  const [address = "", ...pairs] = value.split(/[?&;#]/);
  return /^https?:\/\/[^/]*@/i.test(address) || pairs.some((pair) => secretIn(pair) !== undefined);
}

function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
  return SIGNED.test(name) || PARTS.test(name) || words.some((word) => WORDS.has(word));
}

/** What is badly encoded does not change. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Returns the extraction with an address that may be passed on, and a remark about what was removed from it. */
export function withOpenAddress(extraction: Extraction): Extraction {
  const { url, removed } = withoutSecrets(extraction.metadata.url ?? "");
  if (removed.length === 0) return extraction;
  const names = new Intl.ListFormat("en-GB").format(removed.map((name) => `"${name}"`));
  const message = `What may be secret in its address is left out: ${names}.`;
  const hints = ["If the page is not found without it, and it is not secret, write it back."];
  return {
    ...extraction,
    metadata: { ...extraction.metadata, url },
    remarks: [...extraction.remarks, { severity: "info", message, hints }],
  };
}
