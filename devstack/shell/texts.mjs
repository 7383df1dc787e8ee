// Every room with texts has them in every language, and no text is empty or left in English by accident of copying.
// Missing keys do not compile; this looks at what the compiler cannot see. node texts.mjs <frontend/src>
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const root = process.argv[2];
const LANGUAGES = ["en", "fr", "nl"];

for (const folder of folders(root).filter((path) => LANGUAGES.some((language) => existsSync(join(path, `${language}.ts`))))) {
  const name = relative(root, folder);
  const missing = LANGUAGES.filter((language) => !existsSync(join(folder, `${language}.ts`)));
  say(missing.length === 0, `${name} speaks ${LANGUAGES.join(", ")}`, missing.map((language) => `${language}.ts is missing`));
  if (missing.length > 0) continue;
  const english = sentences(join(folder, "en.ts"));
  for (const language of LANGUAGES.slice(1)) {
    const same = sentences(join(folder, `${language}.ts`)).filter((text) => english.includes(text) && text.split(" ").length >= 4);
    say(same.length === 0, `${name}/${language}.ts is translated`, same);
  }
}

function folders(path) {
  const inside = readdirSync(path).map((name) => join(path, name)).filter((child) => statSync(child).isDirectory());
  return [path, ...inside.flatMap(folders)];
}

function sentences(file) {
  return [...readFileSync(file, "utf8").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]);
}

function say(good, name, details) {
  console.log(`${good ? "ok" : "not ok"} ${name}`);
  if (!good) for (const detail of details) console.log(`  ${detail}`);
}
