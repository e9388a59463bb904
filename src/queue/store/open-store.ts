/** Opens the store that a command names: a folder, or a place in a bucket. */
import { needPackage } from "../need-package.ts";
import { QueueError } from "../queue-error.ts";
import { folderStore } from "./folder-store.ts";
import type { Store } from "./store.ts";

const S3 = "s3://";

/** Throws a QueueError where no bucket is named, and where the package for S3 is not installed. */
export async function openStore(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Store> {
  if (!name.startsWith(S3)) return folderStore(name);
  const place = s3Place(name);
  await needPackage("@aws-sdk/client-s3", () => import("@aws-sdk/client-s3"));
  const { s3Store } = await import("./s3-store.ts");
  return s3Store(place, env);
}

/** `s3://bucket/some/where`. */
export function s3Place(name: string): { readonly bucket: string; readonly prefix: string } {
  const [bucket = "", ...rest] = name.slice(S3.length).split("/");
  if (bucket === "") throw new QueueError(`"${name}" names no bucket.`, ["Write s3://bucket/folder."]);
  const prefix = rest.filter((part) => part !== "").join("/");
  return { bucket, prefix: prefix === "" ? "" : `${prefix}/` };
}

export function isS3(name: string): boolean {
  return name.startsWith(S3);
}
