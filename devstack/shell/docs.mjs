// Checks the documents: node docs.mjs <root> quiet|stack
// quiet: links and anchors resolve; files, options and parts named in shell blocks exist.
// stack: blocks marked "sh run" work against the running stack. Those of one document share a shell, BASE (the address of the
// application) and OIDC (the issuer) are set, and curl fails when the answer is a refusal.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const [root, mode] = process.argv.slice(2);
const documents = execFileSync("git", ["-C", root, "ls-files", "-co", "--exclude-standard", "*.md"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && !file.includes("/resources/demo/") && existsSync(join(root, file)));
const known = {
  "./run": words("run"),
  "./verify": words("verify"),
};

for (const file of documents) {
  const text = readFileSync(join(root, file), "utf8");
  const blocks = [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```/gm)].map(([, kind, body]) => ({ kind: kind.trim(), body }));
  if (mode === "quiet") {
    const prose = text.replace(/^```[\s\S]*?^```/gm, "");
    say(`${file}: links resolve`, brokenLinks(file, prose));
    say(`${file}: commands exist`, blocks.filter(({ kind }) => /^(sh|bash)\b/.test(kind)).flatMap(({ body }) => unknownCommands(body)));
  }
  if (mode === "stack") run(blocks.filter(({ kind }) => /^(sh|bash) run$/.test(kind))).forEach(({ name, complaints }) => say(`${file}: ${name}`, complaints));
}

function brokenLinks(file, text) {
  return [...text.matchAll(/!?\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)]
    .map((match) => match[1])
    .filter((link) => !/^(https?:|mailto:)/.test(link))
    .filter((link) => {
      const [path, anchor] = link.split("#");
      const target = path === "" ? file : normalize(join(dirname(file), path));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith(".md") && !anchors(target).has(anchor);
    })
    .map((link) => `${link} leads nowhere`);
}

function anchors(file) {
  const text = readFileSync(join(root, file), "utf8").replace(/^```[\s\S]*?^```/gm, "");
  return new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replaceAll(" ", "-"),
    ),
  );
}

function unknownCommands(body) {
  return body.split("\n").flatMap((line) => {
    const [command, ...options] = line.replace(/\s#.*$/, "").trim().split(/\s+/);
    if (!/^\.?\.?\/?[\w.-]+\//.test(command ?? "") && !known[command]) return [];
    if (/^\/|^[A-Z_]+=|:/.test(command)) return [];
    if (!existsSync(join(root, command))) return [`${command} does not exist`];
    return (known[command] ? options : [])
      .filter((option) => /^(--[a-z-]+|[a-z0-9]+)$/.test(option) && !known[command].has(option) && !/^\d+$/.test(option))
      .map((option) => `${command} knows no ${option}`);
  });
}

// The options and parts that a command explains in its help.
function words(command) {
  const help = spawnSync(join(root, command), ["--help"], { encoding: "utf8" }).stdout;
  return new Set([...help.matchAll(/^ {2}(--[a-z-]+|[a-z0-9]+)\b/gm)].map((match) => match[1]));
}

function run(blocks) {
  if (blocks.length === 0) return [];
  const prelude = 'curl() { command curl --fail-with-body "$@"; }\n';
  const script = prelude + blocks.map(({ body }, i) => `echo; echo "@@ begin ${i}"\n${body}\necho; echo "@@ end ${i}"\n`).join("");
  const { stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
    cwd: root,
    encoding: "utf8",
    timeout: 120_000,
    env: { ...process.env, BASE: process.env.COMMONTABLE_URL, OIDC: process.env.COMMONTABLE_ISSUER },
  });
  return blocks.map(({ body }, i) => ({
    name: `block ${i + 1} works (${body.trim().split("\n")[0].slice(0, 60)})`,
    complaints: stdout.includes(`@@ end ${i}\n`)
      ? []
      : [(stdout.split(`@@ begin ${i}\n`)[1] ?? "not reached").slice(0, 600), stderr.slice(-600)],
  }));
}

function say(name, complaints) {
  console.log(`${complaints.length === 0 ? "ok" : "not ok"} ${name}`);
  for (const complaint of complaints) console.log(`  ${complaint}`);
}
