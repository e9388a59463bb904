/** A server that speaks S3's protocol, on this machine: a test double, and none to keep anything in. */
import type { Server } from "node:http";
import { createRequire } from "node:module";

interface Double {
  run(): Promise<unknown>;
  readonly httpServer: Server;
}

const S3rver: new (options: object) => Double = createRequire(import.meta.url)("@20minutes/s3rver");

/** Where it is, as AWS's own programs are told. */
export interface S3Double extends AsyncDisposable {
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
}

export async function s3Double(options: {
  readonly folder: string;
  readonly bucket: string;
}): Promise<S3Double> {
  const double = new S3rver({
    ...{ address: "127.0.0.1", port: 0, silent: true, directory: options.folder },
    // It reckons the signature of a list with a slash in its prefix in another way than AWS does.
    allowMismatchedSignatures: true,
    configureBuckets: [{ name: options.bucket }],
  });
  await double.run();
  const address = double.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  const { port } = address;
  return {
    port,
    env: {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "S3RVER",
      AWS_SECRET_ACCESS_KEY: "S3RVER",
    },
    [Symbol.asyncDispose]: async () => {
      double.httpServer.closeAllConnections();
      await new Promise((resolve) => double.httpServer.close(resolve));
    },
  };
}
