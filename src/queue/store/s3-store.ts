/** A store in a bucket of S3, or of a server that speaks its protocol. The library is loaded when this module is. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from "@aws-sdk/client-s3";
import { mediaTypeOf } from "../../model/media-type.ts";
import { QueueError } from "../queue-error.ts";
import type { Store, StoredObject } from "./store.ts";

export interface S3Place {
  readonly bucket: string;
  /** Empty, or with a slash at its end. */
  readonly prefix: string;
}

/** For one read, write or list, tries again included, in ms: an output of 200 MB takes half of it where a second carries 10 Mbit. */
const PATIENCE_MS = 5 * 60_000;

/**
 * Endpoint, region and credentials are those of the environment: AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID and
 * so on. Where an endpoint is named, the bucket stands in the path, as servers beside AWS have it. What is not done after `patienceMs` is
 * given up with a QueueError, as is what fails.
 */
export function s3Store(
  { bucket, prefix }: S3Place,
  env: Readonly<Record<string, string | undefined>>,
  patienceMs = PATIENCE_MS,
): Store {
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  const client = new S3Client({
    region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? "us-east-1",
    forcePathStyle: endpoint !== undefined,
    // Servers beside AWS may not know the newer sums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(endpoint === undefined ? {} : { endpoint }),
    ...credentialsIn(env),
  });
  const place = (key: string) => ({ Bucket: bucket, Key: prefix + key });
  const told = async <T>(work: (abortSignal: AbortSignal) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.timeout(patienceMs);
    // a body that stops in the middle does not listen to the signal
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    try {
      return await Promise.race([late, work(signal)]);
    } catch (cause) {
      const why = signal.aborted ? `no answer within ${patienceMs / 1000} s` : nameOf(cause);
      throw failure(bucket, why, cause);
    }
  };
  const get = async (key: string, abortSignal: AbortSignal): Promise<Uint8Array | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand(place(key)), { abortSignal });
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  const list = async (start: string, abortSignal: AbortSignal): Promise<readonly StoredObject[]> => {
    const found: StoredObject[] = [];
    let token: string | undefined;
    do {
      const asked = { Bucket: bucket, Prefix: prefix + start, ContinuationToken: token };
      const { Contents = [], NextContinuationToken } = await client.send(new ListObjectsV2Command(asked), {
        abortSignal,
      });
      for (const { Key = "", LastModified, Size = 0 } of Contents)
        found.push({ key: Key.slice(prefix.length), at: LastModified?.getTime() ?? 0, size: Size });
      token = NextContinuationToken;
    } while (token !== undefined);
    return found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  };
  return {
    put: async (key, bytes) => {
      const command = new PutObjectCommand({ ...place(key), ...typeOf(key), Body: bytes });
      await told((abortSignal) => client.send(command, { abortSignal }));
    },
    get: (key) => told((signal) => get(key, signal)),
    // a server keeps nothing of what did not come in one piece
    list: (start) => told((signal) => list(start, signal)),
    remove: async (key) => {
      await told((abortSignal) => client.send(new DeleteObjectCommand(place(key)), { abortSignal }));
    },
  };
}

/** Without it a browser would keep a published page, and not show it. */
function typeOf(key: string): { readonly ContentType?: string } {
  const type = mediaTypeOf(key);
  return type === undefined ? {} : { ContentType: type };
}

/** What the server answers, such as NoSuchBucket or AccessDenied, or why it could not be reached. */
function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause ? String(cause.code) : cause.name;
}

function failure(bucket: string, why: string, cause: unknown): QueueError {
  return new QueueError(
    `The store in the bucket "${bucket}" fails (${why}).`,
    ["Look at AWS_ENDPOINT_URL_S3, AWS_REGION and the keys, and whether the bucket is there."],
    { cause },
  );
}

/** Where the environment has none, the library looks in profiles, and asks the machine for its role. */
function credentialsIn(env: Readonly<Record<string, string | undefined>>): S3ClientConfig {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (accessKeyId === undefined || secretAccessKey === undefined) return {};
  const { AWS_SESSION_TOKEN: sessionToken } = env;
  const session = sessionToken === undefined ? {} : { sessionToken };
  return { credentials: { accessKeyId, secretAccessKey, ...session } };
}
