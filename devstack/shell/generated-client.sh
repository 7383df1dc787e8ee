#!/usr/bin/env bash
# A client made from openapi.yaml by a public generator compiles and reads the demo.
# generated-client.sh ROOT FOLDER, with COMMONTABLE_URL and COMMONTABLE_ISSUER of a running stack; prints ok and not ok lines.
set -u
ROOT=$1
FOLDER=$2
GENERATOR=org.openapitools:openapi-generator-cli:7.14.0

step() {
  local name=$1
  shift
  if "$@" >"$FOLDER/step.log" 2>&1; then
    echo "ok $name"
  else
    echo "not ok $name"
    tail -n 20 "$FOLDER/step.log"
    exit 1
  fi
}

rm -rf "$FOLDER/client"
mkdir -p "$FOLDER"
step "the generator is there" mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
  "-Dartifact=$GENERATOR" "-DoutputDirectory=$FOLDER"
step "a client is generated" "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Dlog.level=error -jar "$FOLDER"/openapi-generator-cli-*.jar \
  generate -i "$ROOT/openapi.yaml" -g typescript-fetch -o "$FOLDER/client" \
  --additional-properties=npmName=commontable-client,supportsES6=true
step "it compiles" node "$ROOT/frontend/node_modules/typescript/bin/tsc" -p "$FOLDER/client/tsconfig.json"
exec node "$ROOT/devstack/shell/generated-client.mjs" "$FOLDER/client/dist/index.js"
