// What a browser must fetch before it can show any page: the entry and all it imports statically.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 180;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);

const chunks = new Set();
const visit = (key) => {
  if (chunks.has(key)) return;
  chunks.add(key);
  (manifest[key].imports ?? []).forEach(visit);
};
visit(entry);

let total = 0;
for (const key of chunks) {
  const { file } = manifest[key];
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
