/** Why a source could not be fetched. */

export class FetchError extends Error {
  /** `refused`: it must not be fetched. `absent`: the server does not have it. `network`: another attempt may work. */
  readonly kind: "refused" | "absent" | "network";
  readonly hints: readonly string[];

  constructor(kind: FetchError["kind"], message: string, hints: readonly string[] = []) {
    super(message);
    this.kind = kind;
    this.hints = hints;
  }
}

const CERTIFICATE = /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_SSL_|EPROTO)/;

/** Returns a sentence for Node's error about a failed connection to `host`. Any other error is thrown again. */
export function connectionError(error: unknown, host: string): FetchError {
  if (error instanceof FetchError) return error;
  if (!(error instanceof Error)) throw error;
  const code = codeOf(error);
  const sentence =
    sentenceFor(code, host) ?? (code === "" ? undefined : `The connection to ${host} failed (${code}).`);
  if (sentence === undefined) throw error;
  return new FetchError("network", sentence);
}

/** Happy Eyeballs gathers the errors of all addresses. */
function codeOf(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

function sentenceFor(code: string, host: string): string | undefined {
  if (CERTIFICATE.test(code)) return `The certificate of ${host} is not valid (${code}).`;
  if (code.startsWith("HPE_")) return `What answers at ${host} does not speak HTTP.`;
  if (code === "Z_BUF_ERROR") return `The answer of ${host} was cut off.`;
  if (code.startsWith("Z_") || code.startsWith("ERR_BROTLI"))
    return `The answer of ${host} is broken (${code}).`;
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ENODATA":
      return `No computer has the name ${host}.`;
    case "ECONNREFUSED":
      return `${host} does not answer.`;
    case "ECONNRESET":
    case "EPIPE":
    case "UND_ERR_SOCKET":
      return `The connection to ${host} was broken off.`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "ENETDOWN":
    case "ETIMEDOUT":
      return `${host} cannot be reached from here.`;
    default:
      return undefined;
  }
}
