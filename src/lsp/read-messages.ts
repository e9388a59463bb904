/** Reads a client's messages as the library that answers them wants them, and answers those that are none itself. */
import type { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from "vscode-languageserver/node";
import { admission } from "./admit-messages.ts";
import { messageSplitter } from "./split-messages.ts";

/** Errors go to `writer`, with the codes of LSP 3.17. */
export function messageReader(input: Readable, writer: MessageWriter): MessageReader {
  return new GuardedReader(input, writer);
}

class GuardedReader extends AbstractMessageReader {
  readonly #input: Readable;
  readonly #writer: MessageWriter;

  constructor(input: Readable, writer: MessageWriter) {
    super();
    this.#input = input;
    this.#writer = writer;
  }

  listen(callback: DataCallback): Disposable {
    const [split, admit] = [messageSplitter(), admission()];
    const take = async (part: Buffer): Promise<void> => {
      this.#input.pause();
      const pieces = split(part);
      for (const piece of pieces) {
        if (piece.kind === "unreadable") {
          await this.#refuse(null, ErrorCodes.ParseError, piece.why);
          continue;
        }
        const admitted = admit(piece.value);
        if (admitted.kind === "admitted") callback(admitted.message);
        if (admitted.kind === "refused") await this.#refuse(admitted.id, admitted.code, admitted.why);
      }
      // the connection takes one message in each turn of the event loop: no more is read than it can take
      for (const _ of pieces) await setImmediate();
      this.#input.resume();
    };
    const hear = (part: Buffer | string): void => {
      take(Buffer.from(part)).catch((error: unknown) => this.fireError(error));
    };
    this.#input.on("data", hear);
    this.#input.on("error", (error) => this.fireError(error));
    this.#input.on("close", () => this.fireClose());
    return { dispose: () => this.#input.off("data", hear) };
  }

  async #refuse(id: string | number | null, code: number, message: string): Promise<void> {
    const answer: ResponseMessage = { jsonrpc: "2.0", id, error: { code, message } };
    await this.#writer.write(answer);
  }
}
