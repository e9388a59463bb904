import { describe, expect, it } from "vitest";
import { withoutSecrets } from "../../src/sources/address-secrets.ts";

describe("an address without its secrets", () => {
  it.each([
    ["https://a.example/p?token=abc&page=2", "https://a.example/p?page=2", ["token"]],
    ["https://a.example/p?id=7&key=abc", "https://a.example/p?id=7", ["key"]],
    ["https://a.example/p?sig=abc", "https://a.example/p", ["sig"]],
    [
      "https://a.example/p?access_token=a&accessToken=b&ACCESS-TOKEN=c#part",
      "https://a.example/p#part",
      ["access_token", "accessToken", "ACCESS-TOKEN"],
    ],
    [
      "https://a.example/p?apikey=1&authtoken=2&PHPSESSID=3&a=b",
      "https://a.example/p?a=b",
      ["apikey", "authtoken", "PHPSESSID"],
    ],
    [
      "https://b.example/f.pdf?X-Amz-Algorithm=A&X-Amz-Credential=B&X-Amz-Date=C&X-Amz-Expires=60&X-Amz-Signature=D",
      "https://b.example/f.pdf",
      ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-Signature"],
    ],
    [
      "https://a.example/p?Policy=a&Signature=b&Key-Pair-Id=c&v=1",
      "https://a.example/p?v=1",
      ["Policy", "Signature", "Key-Pair-Id"],
    ],
    ["https://a.example/p?to%6ben=abc", "https://a.example/p", ["token"]],
    ["https://user:word@a.example/p", "https://a.example/p", ["name and password"]],
    ["https://a.example/p#access_token=abc&state=1", "https://a.example/p#state=1", ["access_token"]],
    ["https://a.example/p#/login?token=abc", "https://a.example/p", ["token"]],
    ["https://a.example/p;jsessionid=1A2B?x=1", "https://a.example/p?x=1", ["jsessionid"]],
    ["https://a.example/p?go=https%3A%2F%2Fb.example%2F%3Ftoken%3Dabc", "https://a.example/p", ["go"]],
    ["https://a.example/p?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "https://a.example/p", ["t"]],
    ["https://a.example/p?page=2;token=abc;x=1", "https://a.example/p?page=2;x=1", ["token"]],
    ["https://a.example/p;jsessionid=1A2B/part;v=1?x=1&", "https://a.example/p/part;v=1?x=1", ["jsessionid"]],
    ["https://a.example/p?go=%2Fnext%3Fpage%3D2%26token%3Dabc", "https://a.example/p", ["go"]],
    ["https://a.example/p?go=https%3A%2F%2Fuser%3Aword%40b.example%2F", "https://a.example/p", ["go"]],
    [
      "https://a.example/read/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl/text?eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.",
      "https://a.example/read/text",
      ["web token"],
    ],
    [
      "https://a.example/p?resourcekey=1&rlkey=2&tempauth=3&monkey=4",
      "https://a.example/p?monkey=4",
      ["resourcekey", "rlkey", "tempauth"],
    ],
  ])("%s", (url, clean, removed) => {
    expect(withoutSecrets(url)).toEqual({ url: clean, removed });
  });

  it.each([
    "https://a.example/p?keyword=bridge&page=2&design=1&author=Voss&zip=1#token",
    "https://a.example/token/key?q=a%20b&&c",
    "https://a.example/p?token=",
    "https://a.example/p;v=1//x;?a=1;b=2&;#c&",
    "mailto:a@b.example?token=abc",
    "no address?token=abc",
  ])("stays as it is where it has none: %s", (url) => {
    expect(withoutSecrets(url)).toEqual({ url, removed: [] });
  });
});
