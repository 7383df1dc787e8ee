#!/usr/bin/env bash
# ./run answers a missing tool, a taken port, a full disk and an unreachable registry with one sentence that says what to do.
# Prints "ok …" or "not ok …" for each. The tools are stand-ins in a folder that becomes the path.
set -u
ROOT=$1
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

# A checkout with just enough in it for ./run to want to build.
mkdir -p "$WORK/house/devstack/shell" "$WORK/house/frontend" "$WORK/house/backend" "$WORK/bin" "$WORK/jdk/bin"
cp "$ROOT/run" "$WORK/house/run"
cp "$ROOT/devstack/shell/tools.sh" "$WORK/house/devstack/shell/"
echo '{}' >"$WORK/house/frontend/package-lock.json"
for tool in bash sh cat sed grep awk find sort tr xargs cksum mkdir date dirname tail df rm; do
  ln -s "$(command -v "$tool")" "$WORK/bin/$tool"
done

stand_in() { # stand_in NAME BODY: a program that does this
  rm -f "$WORK/bin/$1"
  printf '#!%s\n%s\n' "$(command -v bash)" "$2" >"$WORK/bin/$1"
  chmod +x "$WORK/bin/$1"
}

jdk() { # jdk VERSION: the only JDK of the machine
  printf 'JAVA_VERSION="%s.0.1"\n' "$1" >"$WORK/jdk/release"
  : >"$WORK/jdk/bin/javac"
  chmod +x "$WORK/jdk/bin/javac"
}

healthy() {
  rm -f "$WORK/bin/"{node,npm,mvn,df}
  ln -s "$(command -v df)" "$WORK/bin/df"
  jdk 25
  stand_in node 'echo v20.20.0'
  stand_in npm 'exit 0'
  stand_in mvn 'exit 0'
}

expect() { # expect NAME "part of the sentence" [arguments of ./run]
  local name=$1 part=$2 said status lines
  shift 2
  said=$(env -i HOME="$WORK" PATH="$WORK/bin" JAVA_HOME="$WORK/jdk" COMMONTABLE_JDK_FOLDERS="$WORK/jdk" \
    "$WORK/house/run" "$@" 2>&1 >/dev/null)
  status=$?
  lines=$(printf '%s\n' "$said" | grep -c .)
  if [ "$status" -ne 0 ] && [ "$lines" -eq 1 ] && [ "${said#*"$part"}" != "$said" ]; then
    echo "ok $name"
  else
    printf 'not ok %s\n  exit %s, said: %s\n' "$name" "$status" "$said"
  fi
}

healthy
jdk 17
expect "a JDK that is too old" "needs a JDK of version 21 or newer"
rm "$WORK/jdk/bin/javac"
expect "no JDK" "needs a JDK of version 21 or newer"
healthy
stand_in node 'echo v18.19.0'
expect "a Node.js that is too old" "needs Node.js 20 or newer, but the one on the path is v18.19.0"
rm "$WORK/bin/node"
expect "no Node.js" "needs Node.js 20 or newer and found none"
healthy
rm "$WORK/bin/npm"
expect "no npm" "needs npm"
healthy
rm "$WORK/bin/mvn"
expect "no Maven" "needs Maven 3.8 or newer"
healthy
stand_in df 'echo "Filesystem 1M-blocks Used Available Capacity Mounted"; echo "/dev/x 1000 990 10 99% /"'
expect "a full disk before it begins" "is full: free at least"
healthy
stand_in mvn 'echo "[ERROR] java.io.IOException: No space left on device"; exit 1'
expect "a disk that fills up while building" "The disk is full: free some space"
healthy
stand_in mvn 'echo "[ERROR] Could not transfer artifact org.x:y:pom:1 from/to central: Connection refused"; exit 1'
expect "a Maven registry out of reach" "registry that the application and its launcher needs cannot be reached"
healthy
stand_in npm 'echo "npm error code ENOTFOUND"; exit 1'
expect "an npm registry out of reach" "registry that the web app needs cannot be reached"
healthy
expect "an option that does not exist" 'does not know "--colour"' --colour
expect "a port that is no number" "--port takes a number" --port none
expect "a port without a number" "--port takes a number" --port

# Somebody who listens, on a port that the system chose.
node -e 'const s=require("net").createServer().listen(0,"127.0.0.1",()=>require("fs").writeFileSync(process.argv[1],String(s.address().port)))' "$WORK/port" &
listener=$!
until [ -s "$WORK/port" ]; do kill -0 "$listener" 2>/dev/null || break; done
taken=$(cat "$WORK/port")
healthy
expect "a port that is taken" "Port $taken is taken by another program" --port "$taken"
kill "$listener" 2>/dev/null
exit 0
