/** Forty ways to write one step up and out of a folder, and what lies there. */

/** Each stands for `../`, or for the beginning of a path. */
export const STEPS: readonly string[] = [
  ...[
    "../",
    "..%2f",
    "..%2F",
    "%2e%2e/",
    "%2E%2E/",
    "%2e%2e%2f",
    ".%2e/",
    "%2e./",
    "..%252f",
    "%252e%252e%252f",
  ],
  ...[
    "%25252e%25252e%25252f",
    "..\\",
    "..%5c",
    "%2e%2e%5c",
    "..%255c",
    "%2e%2e\\",
    "..;/",
    "..%3b/",
    "..;a=b/",
  ],
  ...["..%00/", "%00../", "../\0", "..%0a/", "..%0d%0a/", "..%09/", "..%20/", ".../", "....//", "..//", "//"],
  ...["%c0%ae%c0%ae%c0%af", "%c0%ae%c0%ae/", "%e0%80%ae%e0%80%ae/", "%f0%80%80%ae%f0%80%80%ae/"],
  ...[
    "..%c0%af",
    "..%c1%9c",
    "%uff0e%uff0e%u2215",
    "%ef%bc%8e%ef%bc%8e%ef%bc%8f",
    "/%2e%2e/%2e%2e/",
    "C:%5c",
  ],
];

/** Where a path begins: each route that takes a name, and none. */
export const ROUTES = ["/", "/files/", "/preview/", "/present/", "/sources/", "/speaker/"];

/** What is aimed at: files beside the brief, its own, one of the system, names of devices, and a link out of the folder. */
export const TARGETS: readonly string[] = [
  "secret.txt",
  "brief.yaml",
  ".citedeck/preview.json",
  "etc/passwd",
  "proc/self/environ",
  "link/secret.txt",
  "CON",
  "aux.js",
  "NUL.txt",
];
