# Counts what passed and what failed in the parts of ./verify.

begin_counting() {
  LOGS="$STATE/verify"
  mkdir -p "$LOGS"
  PASSED=0
  FAILED=0
  FINISHED=no
  trap on_exit EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

# A part that could not go on (nothing to build with, an interruption) is a failure too, and the last line says so.
on_exit() {
  stop_stack
  [ "$FINISHED" = no ] || return
  printf '\n%d passed, %d failed\n' "$PASSED" $((FAILED + 1))
  exit 1
}

# Every part says how long it took; what it counted is printed beside it.
run_part() {
  local part=$1 began passed=$PASSED failed=$FAILED
  began=$(date +%s)
  printf '\n== %s\n' "$part"
  "part_$part"
  printf '   %s: %d passed, %d failed in %d s\n' "$part" $((PASSED - passed)) $((FAILED - failed)) $(($(date +%s) - began))
}

add() {
  PASSED=$((PASSED + $1))
  FAILED=$((FAILED + $2))
}

# check NAME COMMAND...: one check, passed when the command succeeds; otherwise the end of what it said is shown.
check() {
  local name=$1 log
  log="$LOGS/$(printf '%s' "$name" | tr -c 'a-zA-Z0-9\n' '-').log"
  shift
  if "$@" >"$log" 2>&1; then
    add 1 0
    printf '   ok      %s\n' "$name"
    return 0
  fi
  add 0 1
  printf '   FAILED  %s (%s)\n' "$name" "$log"
  grep -vE '^(WARNING|\[WARNING\])' "$log" | tail -n 30 | sed 's/^/           /'
  return 1
}

# tap NAME COMMAND...: a program that prints "ok …" or "not ok …" for each of its checks.
tap() {
  local name=$1 log ok bad status
  log="$LOGS/$(printf '%s' "$name" | tr -c 'a-zA-Z0-9\n' '-').log"
  shift
  "$@" >"$log" 2>&1
  status=$?
  ok=$(grep -c '^ok ' "$log")
  bad=$(grep -c '^not ok ' "$log")
  [ "$ok" -gt 0 ] && [ "$status" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
  add "$ok" "$bad"
  report "$name" "$ok" "$bad" "$log"
  [ "$bad" -eq 0 ] || grep -v '^ok ' "$log" | head -n 60 | sed 's/^/           /'
}

report() {
  if [ "$3" -eq 0 ]; then
    printf '   ok      %s (%d)\n' "$1" "$2"
  else
    printf '   FAILED  %s: %d passed, %d failed (%s)\n' "$1" "$2" "$3" "$4"
  fi
}

# results NAME STATUS LOG FILES...: adds up the results that a test runner wrote (surefire's XML, JSON of vitest or Playwright).
# A runner that broke without a failed test counts as one failure.
results() {
  local name=$1 status=$2 log=$3 counted ok bad
  shift 3
  counted=$(node "$ROOT/devstack/shell/results.mjs" "$LOGS/failures.txt" "$@")
  ok=${counted% *}
  bad=${counted#* }
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$ok" -eq 0 ]; }; then
    bad=1
    tail -n 40 "$log" | sed 's/^/           /'
  fi
  add "$ok" "$bad"
  report "$name" "$ok" "$bad" "$log"
  [ "$bad" -eq 0 ] || sed 's/^/           /' "$LOGS/failures.txt" | head -n 80
}

finish_counting() {
  FINISHED=yes
  stop_stack
  printf '\n'
  say "Done."
  printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
  [ "$FAILED" -eq 0 ] && [ "$PASSED" -gt 0 ]
  exit $?
}
