#!/bin/bash
# Runs the application once, so that the JVM writes down which classes it loads and links (an ahead-of-time cache), and stops it.
# Wants a PostgreSQL with the two roles in COMMONTABLE_DB_*; the identity provider need not exist.
# Usage: train.sh <folder with quarkus-run.jar> <cache file>
set -eu
jar=$1/quarkus-run.jar
cache=$2
port=${COMMONTABLE_HTTP_PORT:-8080}
export COMMONTABLE_OIDC_URL=${COMMONTABLE_OIDC_URL:-http://127.0.0.1:9/realms/training}
export COMMONTABLE_OIDC_CLIENT_SECRET=${COMMONTABLE_OIDC_CLIENT_SECRET:-only-for-training}
export COMMONTABLE_SESSION_SECRET=${COMMONTABLE_SESSION_SECRET:-only-for-training-only-for-training}
export COMMONTABLE_PUBLIC_URL=${COMMONTABLE_PUBLIC_URL:-http://localhost:$port}

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:AOTCacheOutput="$cache" -jar "$jar" &
application=$!
for _ in $(seq 240); do
  kill -0 "$application" 2>/dev/null || { echo "the application ended during its training" >&2 && exit 1; }
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  sleep 0.5
done
for path in /q/health/ready /api/v1/me /api/v1/partnerships /; do
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$path" >&3
  head -n 1 <&3
  exec 3>&-
done
kill -TERM "$application"
wait "$application" || true
[ -s "$cache" ]
