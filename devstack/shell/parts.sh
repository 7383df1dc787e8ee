# The parts of ./verify.

part_house() {
  tap "rules of the house" node "$ROOT/devstack/shell/house.mjs" "$ROOT"
  tap "what ./run says when something is missing" bash "$ROOT/devstack/shell/test-sentences.sh" "$ROOT"
  local script
  for script in run verify .ci/run devstack/shell/*.sh docker/*.sh docker/*/*.sh bench/run; do
    [ -f "$script" ] && check "bash reads $script" bash -n "$script"
  done
  if command -v shellcheck >/dev/null 2>&1; then
    check "shellcheck" shellcheck -x -e SC1091 run verify .ci/run devstack/shell/*.sh
  fi
}

part_format() {
  local goal=check script=format:check
  [ "$WRITE" = no ] || goal=apply script=format
  check "Java is formatted (./verify format --write does it)" maven "spotless:$goal"
  install_packages
  check "web app is formatted (./verify format --write does it)" npm --prefix frontend run --silent "$script"
}

part_docs() {
  tap "documents" node "$ROOT/devstack/shell/docs.mjs" "$ROOT" quiet
  need_stack || return
  COMMONTABLE_URL=$STACK_URL COMMONTABLE_ISSUER=$STACK_ISSUER \
    tap "commands of the documents" node "$ROOT/devstack/shell/docs.mjs" "$ROOT" stack
  install_packages
  COMMONTABLE_URL=$STACK_URL COMMONTABLE_ISSUER=$STACK_ISSUER \
    tap "a generated client" bash "$ROOT/devstack/shell/generated-client.sh" "$ROOT" "$LOGS/client"
}

part_ui() {
  ui_fast
  build_frontend
  check "initial JavaScript is small enough" npm --prefix frontend run --silent size
}

ui_fast() {
  install_packages
  check "types" npm --prefix frontend run --silent typecheck
  check "lint" npm --prefix frontend run --silent lint
  tap "texts in every language" node "$ROOT/devstack/shell/texts.mjs" "$ROOT/frontend/src"
  local log="$LOGS/vitest.log" out="$LOGS/vitest.json"
  rm -f "$out"
  (cd frontend && npx vitest run --reporter=json --outputFile="$out") >"$log" 2>&1
  results "component and unit tests" $? "$log" "$out"
}

install_packages() {
  local lock
  lock=$(fingerprint "$ROOT/frontend/package-lock.json")
  if [ ! -d "$ROOT/frontend/node_modules" ] || ! is_built packages "$lock"; then
    logged npm-ci "the web app" npm --prefix "$ROOT/frontend" ci --no-audit --no-fund
    mark_built packages "$lock"
  fi
}

part_api() {
  java_tests "Java tests"
}

# java_tests NAME [maven options]: runs surefire everywhere and adds up its reports.
java_tests() {
  local name=$1 log="$LOGS/java.log"
  shift
  rm -rf backend/target/surefire-reports devstack/target/surefire-reports bench/target/surefire-reports
  maven -Dmaven.test.failure.ignore=true -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false "$@" test >"$log" 2>&1
  results "$name" $? "$log" backend/target/surefire-reports/*.xml devstack/target/surefire-reports/*.xml bench/target/surefire-reports/*.xml
}

# Test classes that start neither the application nor a database, by what they import.
plain_java_tests() {
  grep -rLE 'QuarkusTest|EmbeddedPostgres|PostgresResource|restassured|contract\.Contract|extends ' --include='*Test.java' backend/src/test devstack/src/test |
    sed 's#.*/##; s#\.java$##' | LC_ALL=C sort -u | tr '\n' ',' | sed 's/,$//'
}

part_contract() {
  build_frontend
  build_java
  local made=backend/target/openapi/openapi.yaml types="$LOGS/schema.gen.ts"
  if [ "$WRITE" = yes ]; then
    check "openapi.yaml is written" cp "$made" openapi.yaml
    check "types are written" npm --prefix frontend run --silent api:types
  else
    check "openapi.yaml is what the code says (./verify contract --write)" diff -u openapi.yaml "$made"
    check "types can be generated" make_types "$types"
    check "types of the web app are what openapi.yaml says (./verify contract --write)" diff -u frontend/src/api/schema.gen.ts "$types"
  fi
  tap "openapi.yaml is sound" node frontend/scripts/lint-contract.mjs openapi.yaml
}

# Generates in place, takes the result aside and puts back what was there.
make_types() {
  local committed=frontend/src/api/schema.gen.ts status
  cp "$committed" "$1.committed" || return 1
  npm --prefix frontend run --silent api:types
  status=$?
  cp "$committed" "$1" && cp "$1.committed" "$committed"
  return $status
}

part_ship() {
  build_frontend
  build_java
  tap "what ships" bash "$ROOT/devstack/shell/test-ship.sh" "$ROOT/backend/target/quarkus-app"
  local compose=""
  if docker compose version >/dev/null 2>&1; then
    compose="docker compose"
  elif command -v docker-compose >/dev/null 2>&1; then
    compose=docker-compose
  else
    printf '   left out: neither docker compose nor docker-compose is installed, docker/compose.yaml was not validated\n'
    return
  fi
  sed 's/=$/=only-for-this-check/' docker/.env.example >"$LOGS/compose.env"
  check "docker/compose.yaml is valid" $compose -f docker/compose.yaml --env-file "$LOGS/compose.env" config -q
}

part_quick() {
  part_house
  part_format
  ui_fast
  java_tests "Java tests that need no server" -pl backend,devstack -Dtest="$(plain_java_tests)"
}

# The stack that e2e and docs share; it runs until ./verify ends.
need_stack() {
  [ -z "${STACK_URL:-}" ] || return 0
  build_all
  start_stack && return 0
  add 0 1
  return 1
}

part_e2e() {
  if ! find_browser; then
    add 0 1
    return
  fi
  need_stack || return
  install_packages
  local log="$LOGS/playwright.log" out="$LOGS/playwright.json"
  rm -f "$out"
  (cd frontend && COMMONTABLE_URL=$STACK_URL COMMONTABLE_CHROMIUM=$BROWSER PLAYWRIGHT_JSON_OUTPUT_NAME=$out \
    npx playwright test --reporter=json) >"$log" 2>&1
  results "journeys and accessibility" $? "$log" "$out"
}
