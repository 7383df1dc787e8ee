# Shared by ./run and ./verify: finds the tools, builds what changed. For bash 3.2 and newer (macOS has 3.2).

STATE="$ROOT/.commontable"
BUILD_LOGS="$STATE/logs"
STARTED=${STARTED:-$(date +%s)}

say() { printf '[%3d s] %s\n' "$(($(date +%s) - STARTED))" "$*"; }

die() {
  printf '%s\n' "$*" >&2
  exit 1
}

# The major version of a JDK folder, from its release file or from javac itself; empty when it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  local version=""
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf '%s' "$version"
}

# Sets JAVA_HOME to the one that is set if it is new enough, otherwise to the newest JDK that lies where JDKs lie.
find_jdk() {
  local home version best="" best_version=20
  for home in "${JAVA_HOME:-}" ${COMMONTABLE_JDK_FOLDERS:-/usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.jdks/* /opt/jdk* /opt/java/*}; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home")
    [ -n "$version" ] || continue
    if [ "$version" -gt "$best_version" ]; then
      best=$home
      best_version=$version
      [ "$home" = "${JAVA_HOME:-}" ] && break
    fi
  done
  [ -n "$best" ] || die "Commontable needs a JDK of version 21 or newer and found none: install one (for example Temurin 25) or point JAVA_HOME at it."
  export JAVA_HOME=$best
  say "Using JDK $best_version in $best."
}

find_node() {
  command -v node >/dev/null 2>&1 || die "Commontable needs Node.js 20 or newer and found none: install it (for example from nodejs.org) and start again."
  local version
  version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 20 ] || die "Commontable needs Node.js 20 or newer, but the one on the path is $(node --version 2>/dev/null): install a newer one and start again."
  command -v npm >/dev/null 2>&1 || die "Commontable needs npm, which comes with Node.js: install it and start again."
}

find_maven() {
  command -v mvn >/dev/null 2>&1 || die "Commontable needs Maven 3.8 or newer and found none: install it (Debian: apt-get install maven; macOS: brew install maven) and start again."
}

# One sentence when less space is free than asked for, in MB.
require_space() {
  local free
  free=$(df -Pm "$ROOT" 2>/dev/null | awk 'NR == 2 { print $4 }')
  case $free in
    '' | *[!0-9]*) return 0 ;;
  esac
  [ "$free" -ge "$1" ] || die "The disk that holds $ROOT is full: free at least $1 MB and start again."
}

# One sentence when somebody listens on this port of this machine.
require_free_port() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    die "Port $1 is taken by another program: stop that program or choose another port, for example ./run --port $(($1 + 10))."
  fi
}

# A fingerprint of files and folders by their contents; what was generated does not count.
fingerprint() {
  find "$@" \( -name node_modules -o -name target -o -name dist -o -name test-results -o -name playwright-report \
    -o -name '.git' \) -prune -o -type f -print 2>/dev/null | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
}

is_built() { [ -r "$STATE/built/$1" ] && [ "$(cat "$STATE/built/$1")" = "$2" ]; }

mark_built() {
  mkdir -p "$STATE/built"
  printf '%s\n' "$2" >"$STATE/built/$1"
}

# Runs a command with its output in a log. When it fails, says what to do in one sentence if the log tells, else shows its end.
logged() {
  local log="$BUILD_LOGS/$1.log" what=$2
  shift 2
  mkdir -p "$BUILD_LOGS"
  "$@" >"$log" 2>&1 && return 0
  if grep -qiE 'no space left|ENOSPC|quota exceeded' "$log"; then
    die "The disk is full: free some space and start again (details in $log)."
  fi
  if grep -qE 'Could not transfer|Unknown host|Connection refused|timed out|Network is unreachable|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH' "$log"; then
    die "The package registry that $what needs cannot be reached: check the network, the proxy and the mirror settings of Maven and npm, then start again (details in $log)."
  fi
  tail -n 40 "$log" >&2
  die "Building $what failed; the whole story is in $log."
}

maven() { mvn -B -q "$@"; }

build_frontend() {
  local lock sources
  [ -f "$ROOT/frontend/package-lock.json" ] || return 0
  find_node
  lock=$(fingerprint "$ROOT/frontend/package-lock.json")
  if [ ! -d "$ROOT/frontend/node_modules" ] || ! is_built packages "$lock"; then
    say "Fetching the packages of the web app."
    logged npm-ci "the web app" npm --prefix "$ROOT/frontend" ci --no-audit --no-fund
    mark_built packages "$lock"
  fi
  sources=$(fingerprint "$ROOT/frontend")
  if [ ! -f "$ROOT/frontend/dist/index.html" ] || ! is_built frontend "$sources"; then
    say "Building the web app."
    logged frontend "the web app" npm --prefix "$ROOT/frontend" run build
    mark_built frontend "$sources"
  fi
}

build_java() {
  local backend devstack modules="" what=""
  backend=$(fingerprint "$ROOT/pom.xml" "$ROOT/backend" "$STATE/built/frontend")
  devstack=$(fingerprint "$ROOT/pom.xml" "$ROOT/devstack")
  if [ ! -f "$ROOT/backend/target/quarkus-app/quarkus-run.jar" ] || ! is_built backend "$backend"; then
    modules=backend
    what="the application"
  fi
  if [ ! -f "$ROOT/devstack/target/classpath.txt" ] || ! is_built devstack "$devstack"; then
    modules=${modules:+$modules,}devstack
    what="${what:+$what and }its launcher"
  fi
  [ -n "$modules" ] || return 0
  find_maven
  say "Building $what."
  logged maven "$what" maven -f "$ROOT/pom.xml" -pl "$modules" -Dmaven.test.skip=true package
  mark_built backend "$backend"
  mark_built devstack "$devstack"
}

build_all() {
  build_frontend
  build_java
}
