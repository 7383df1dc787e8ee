# The browser and the stack for the end-to-end part of ./verify.

# Sets BROWSER; installs Debian's Chromium when it may, else says what to do. The headless shell is the same engine without
# the window, whose own processes cost the tests a third more time (24 pages under axe: 71 s against 54 s).
find_browser() {
  local name
  BROWSER=${COMMONTABLE_CHROMIUM:-}
  [ -n "$BROWSER" ] || for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    BROWSER=$(command -v "$name" 2>/dev/null) && break
  done
  [ -z "$BROWSER" ] || return 0
  if command -v apt-get >/dev/null 2>&1; then
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo="sudo -n"
    if [ -z "$sudo" ] || $sudo true 2>/dev/null; then
      say "Installing Chromium from the packages of this system."
      { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium-headless-shell ||
        DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium; } >"$LOGS/chromium.log" 2>&1
      BROWSER=$(command -v chromium-headless-shell || command -v chromium) && return 0
    fi
  fi
  printf '   FAILED  The browser tests need Chromium: install it (Debian: apt-get install chromium) or point COMMONTABLE_CHROMIUM at one.\n'
  return 1
}

# A stack of its own: other data, other ports than ./run uses. Sets STACK_URL and STACK_ISSUER.
start_stack() {
  local state="$STATE/e2e" log="$LOGS/stack.log" waited=0
  rm -f "$state/running.json"
  "$ROOT/run" --no-build --fresh --port 0 --state "$state" >"$log" 2>&1 &
  STACK_PID=$!
  while [ ! -s "$state/running.json" ]; do
    if ! kill -0 "$STACK_PID" 2>/dev/null || [ "$waited" -ge 300 ]; then
      printf '   FAILED  the stack did not start (%s)\n' "$log"
      tail -n 25 "$log" | sed 's/^/           /'
      stop_stack
      return 1
    fi
    sleep 1
    waited=$((waited + 1))
  done
  sleep 1
  STACK_URL=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$state/running.json")
  STACK_ISSUER=$(sed -n 's/.*"issuer":"\([^"]*\)".*/\1/p' "$state/running.json")
  printf '   the stack is up at %s after %d s\n' "$STACK_URL" "$waited"
}

stop_stack() {
  [ -n "${STACK_PID:-}" ] || return 0
  kill -TERM "$STACK_PID" 2>/dev/null
  wait "$STACK_PID" 2>/dev/null
  STACK_PID=""
}
