/** The names under which a server is reached. */

/** As an address has it. */
export function shownHost(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** Returns what the `Host` of a request may be. */
export function hostsOf({ host, port }: { readonly host: string; readonly port: number }): readonly string[] {
  const names = isLoopback(host) ? ["127.0.0.1", "localhost", "[::1]"] : [shownHost(host)];
  return names.map((name) => `${name}:${port}`);
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}
