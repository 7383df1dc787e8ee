// The rules of the house that no compiler knows: node house.mjs <root>. Prints "ok …" or "not ok …" for each rule.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2];
const LONGEST = 400;
const files = execFileSync("git", ["-C", root, "ls-files", "-co", "--exclude-standard", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(join(root, file)));

const generated = /(^|\/)(openapi\.yaml|package-lock\.json|[^/]*\.gen\.ts)$|^devstack\/src\/main\/resources\/(demo|realm)\//;
const binary = /\.(png|jpe?g|gif|webp|ico|woff2?|pdf|xlsx|jar|gz|zip)$/;
const code = /\.(java|ts|tsx|mjs|js|sh|sql|css|properties|xml|ya?ml)$|(^|\/)(run|verify)$/;
const texts = new Map(files.filter((file) => !binary.test(file)).map((file) => [file, readFileSync(join(root, file), "utf8")]));

rule(`no file is longer than ${LONGEST} lines`, (file, text) =>
  generated.test(file) || text.split("\n").length - 1 <= LONGEST ? [] : [`${text.split("\n").length - 1} lines`],
);

rule("no registry has its address in a committed file", (file, text) => {
  if (/(^|\/)\.npmrc$|(^|\/)\.mvn\/wrapper\//.test(file)) return ["must not be committed"];
  if (file.endsWith("package-lock.json")) return find(text, /"resolved": "https?:[^"]*"/g);
  if (file.endsWith("pom.xml")) return find(text, /<(repository|pluginRepository|mirror)>/g);
  if (file === "devstack/shell/house.mjs") return [];
  return find(text, /https?:\/\/(registry\.(npmjs|yarnpkg)\.\w+|repo1?\.maven\.\S+|[\w.-]*(artifactory|nexus)[\w.-]*)/g);
});

rule("nothing is left to do without an owner", (file, text) =>
  code.test(file) && !generated.test(file) && file !== "devstack/shell/house.mjs"
    ? find(text, /\b(TODO|FIXME|XXX)\b/g)
    : [],
);

rule("TypeScript knows its types: no any, nothing silenced", (file, text) =>
  /\.(ts|tsx)$/.test(file) && !generated.test(file)
    ? find(text, /(:\s*any\b|\bas any\b|<any[,>]|\bas unknown as\b|@ts-(ignore|expect-error|nocheck)|eslint-disable)/g)
    : [],
);

rule("Java does not silence its compiler", (file, text) =>
  file.endsWith(".java") ? find(text, /@SuppressWarnings\b/g) : [],
);

rule("Java types are not called Impl, Dto, Manager, Util or Helper", (file) =>
  /(Impl|Dto|Manager|Utils?|Helper)\.java$/.test(file) ? ["find a word from the glossary"] : [],
);

rule("every Java package says what it is for", (file) => {
  if (!/^(backend|devstack)\/src\/main\/java\/.*\.java$/.test(file)) return [];
  const info = file.replace(/[^/]+$/, "package-info.java");
  return texts.has(info) ? [] : [`${info} is missing`];
});

rule("style sheets use logical properties, so that right-to-left works", (file, text) =>
  file.endsWith(".css") ? find(text, /(^|[\s;{])(margin|padding|border)-(left|right)\b|(^|[\s;{])(left|right):|text-align:\s*(left|right)/g) : [],
);

rule("no file holds a conflict", (file, text) => find(text, /^(<{7} |>{7} )/gm));

function find(text, pattern) {
  return [...text.matchAll(pattern)].map(
    (match) => `line ${text.slice(0, match.index).split("\n").length}: ${match[0].trim()}`,
  );
}

function rule(name, complaints) {
  const all = new Set();
  for (const [file, text] of texts)
    for (const complaint of complaints(file, text))
      all.add(/ is missing$/.test(complaint) ? complaint : `${file}: ${complaint}`);
  console.log(`${all.size === 0 ? "ok" : "not ok"} ${name}`);
  for (const complaint of all) console.log(`  ${complaint}`);
}
