// Lints the contract with the same library that generates the types: node lint-contract.mjs <openapi.yaml>
// Prints "ok …" or "not ok …" for each rule.
import { createConfig, lint } from "@redocly/openapi-core";

const rules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "no-duplicated-tag-names": "error",
  "no-enum-type-mismatch": "error",
  "no-example-value-and-externalValue": "error",
  "no-invalid-media-type-examples": "error",
  "no-invalid-parameter-examples": "error",
  "no-invalid-schema-examples": "error",
  "no-identical-paths": "error",
  "no-path-trailing-slash": "error",
  "no-undefined-server-variable": "error",
  "no-schema-type-mismatch": "error",
  "operation-2xx-response": "error",
  "operation-4xx-response": "error",
  "operation-4xx-problem-details-rfc7807": "error",
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
  "operation-operationId-url-safe": "error",
  "operation-parameters-unique": "error",
  "operation-summary": "error",
  "path-declaration-must-exist": "error",
  "path-not-include-query": "error",
  "path-parameters-defined": "error",
  "security-defined": "error",
  "spec-components-invalid-map-name": "error",
};

const config = await createConfig({ rules });
const problems = await lint({ ref: process.argv[2], config });
for (const rule of Object.keys(rules)) {
  const found = problems.filter((problem) => problem.ruleId === rule);
  console.log(`${found.length === 0 ? "ok" : "not ok"} ${rule}`);
  for (const problem of found.slice(0, 10))
    console.log(`  ${problem.location[0]?.pointer ?? ""}: ${problem.message}`);
}
const others = problems.filter(
  (problem) => !(problem.ruleId in rules) && problem.severity === "error",
);
console.log(`${others.length === 0 ? "ok" : "not ok"} nothing else is wrong`);
for (const problem of others.slice(0, 10))
  console.log(`  ${problem.ruleId} ${problem.location[0]?.pointer ?? ""}: ${problem.message}`);
