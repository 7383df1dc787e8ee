// Adds up test results: node results.mjs <file for the failures> <surefire .xml | vitest .json | playwright .json>...
// Prints "passed failed".
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [failuresFile, ...files] = process.argv.slice(2);
const failures = [];
let passed = 0;
let failed = 0;

for (const file of files.filter(existsSync)) {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".xml")) surefire(text);
  else if (text.trim() !== "") json(JSON.parse(text));
}
writeFileSync(failuresFile, failures.join("\n") + "\n");
console.log(`${passed} ${failed}`);

function surefire(xml) {
  for (const [, attributes, , body = ""] of xml.matchAll(/<testcase\b([^>]*?)(\/>|>([\s\S]*?)<\/testcase>)/g)) {
    if (/<skipped\b/.test(body)) continue;
    if (!/<(failure|error)\b/.test(body)) {
      passed += 1;
      continue;
    }
    failed += 1;
    const name = attribute(attributes, "classname") + "." + attribute(attributes, "name");
    const message = /<(?:failure|error)\b[^>]*?message="([^"]*)"/.exec(body)?.[1] ?? "";
    failures.push(`${name}: ${message.replaceAll("&#10;", " ").slice(0, 400)}`);
  }
}

function attribute(text, name) {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? "";
}

function json(report) {
  if (report.testResults) vitest(report);
  else if (report.suites) playwright(report);
}

function vitest(report) {
  for (const file of report.testResults) {
    const before = failed;
    for (const test of file.assertionResults) {
      if (test.status === "passed") passed += 1;
      else if (test.status === "failed") {
        failed += 1;
        failures.push(`${file.name}: ${test.fullName}: ${(test.failureMessages[0] ?? "").slice(0, 600)}`);
      }
    }
    if (file.status === "failed" && failed === before) {
      failed += 1;
      failures.push(`${file.name}: ${String(file.message).slice(0, 600)}`);
    }
  }
}

function playwright(report) {
  for (const error of report.errors ?? []) {
    failed += 1;
    failures.push(String(error.message).slice(0, 600));
  }
  report.suites.forEach(suite);
}

function suite({ specs = [], suites = [] }) {
  for (const spec of specs) {
    for (const test of spec.tests) {
      if (test.status === "skipped") continue;
      if (test.status === "expected") {
        passed += 1;
        continue;
      }
      failed += 1;
      const message = test.results.at(-1)?.error?.message ?? test.status;
      failures.push(`${spec.file}: ${spec.title} [${test.projectName}]: ${String(message).slice(0, 900)}`);
    }
  }
  suites.forEach(suite);
}
