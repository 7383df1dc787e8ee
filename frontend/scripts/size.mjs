// What a browser must fetch before it can show any page: the scripts of index.html and all they import statically.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 180;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const started = readFileSync(new URL("index.html", dist), "utf8").matchAll(
  /src="\/(assets\/[^"]+\.js)"/g,
);

const files = new Set();
const visit = (file) => {
  if (files.has(file)) return;
  files.add(file);
  const chunk = Object.values(manifest).find((one) => one.file === file);
  (chunk?.imports ?? []).forEach((key) => visit(manifest[key]?.file ?? `assets/${key}`));
};
for (const [, file] of started) visit(file);

let total = 0;
for (const file of files) {
  const bytes = gzipSync(readFileSync(new URL(file, dist))).length;
  total += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`);
}
console.log(
  `${(total / 1000).toFixed(1).padStart(7)} kB  initial JavaScript, gzip (limit ${LIMIT_KB} kB)`,
);
if (total > LIMIT_KB * 1000) {
  console.error("The first page has grown too heavy: load the new part lazily.");
  process.exit(1);
}
