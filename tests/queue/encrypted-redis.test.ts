/** Redis that speaks TLS alone, with a certificate of an authority of the administrator's own. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { needsRedis, redisServer } from "../proof/queue/redis-server.ts";
import { queueSite } from "../proof/queue/site.ts";
import { folderWith } from "../support/folder.ts";
import { needs } from "../support/needs.ts";
import { citedeck } from "../support/run-command.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";

/** Makes a certificate for this machine, and returns whether there is a program for that. */
function certify(certificate: string, key: string): boolean {
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=queue"],
    ...["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
  ]);
  return made.status === 0;
}

describe("a queue over TLS", () => {
  it("is used by one who knows its authority, and by nobody else", async (context) => {
    needsRedis(context);
    using folder = folderWith({});
    const [certificate, key] = [join(folder.path, "queue.pem"), join(folder.path, "queue.key")];
    needs(certify(certificate, key), "OpenSSL is not installed: Debian's package openssl has it.", context);
    const password = "sesame-of-the-quay";
    await using redis = await redisServer({ folder: folder.path, password, tls: { certificate, key } });
    using site = queueSite(redis.url, smallBrief(CRANES_BRIEF));
    const add = (env: Readonly<Record<string, string>>) =>
      citedeck(["queue", "add", "--format", "html"], { cwd: site.project, env: { ...site.env, ...env } });

    const stranger = await add({});
    expect(stranger).toMatchObject({ exit: 3, out: "" });
    expect(stranger.err).toContain(`Redis at 127.0.0.1:${redis.port} cannot be reached`);
    const plain = await add({ CITEDECK_REDIS: redis.url.replace("rediss:", "redis:") });
    expect(plain).toMatchObject({ exit: 3, out: "" });
    expect(stranger.err + plain.err).not.toContain(password);

    const known = { NODE_EXTRA_CA_CERTS: certificate };
    expect((await add(known)).out).toMatch(/for press: queued\n.* for owners: queued\n/);
    await using worker = site.worker([], known);
    await worker.says("made");
  });
});
