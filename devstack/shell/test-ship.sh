#!/usr/bin/env bash
# What ships holds no embedded database, no Keycloak, no demo, no test code and no development mode. Prints "ok …" or "not ok …".
set -u
SHIPPED=$1

absent() { # absent NAME PATTERN: no file of what ships, and no entry of a jar in it, has this in its name
  local found
  found=$(grep -iE "$2" "$NAMES" | head -n 5)
  if [ -z "$found" ]; then echo "ok no $1 ships"; else printf 'not ok %s ships\n%s\n' "$1" "$found"; fi
}

NAMES=$(mktemp)
trap 'rm -f "$NAMES"' EXIT
if [ ! -f "$SHIPPED/quarkus-run.jar" ]; then
  echo "not ok $SHIPPED/quarkus-run.jar is missing"
  exit 0
fi
find "$SHIPPED" -type f >"$NAMES"
for jar in "$SHIPPED"/app/*.jar "$SHIPPED"/quarkus/*.jar "$SHIPPED"/lib/*/io.quarkus.*.jar; do
  "$JAVA_HOME/bin/jar" tf "$jar" | sed "s#^#$jar: #" >>"$NAMES"
done

absent "embedded database" 'zonky|embedded-?postgres|testcontainers|[./]h2-'
absent "Keycloak server" 'keycloak-quarkus|keycloak-services'
absent "launcher or demo" 'commontable/devstack|/demo/|inclusion-partnership|commontable\.json$'
absent "test code" 'junit|rest-assured|mockito|/eu/commontable/.*Test\.class'
# Every packaged Quarkus has quarkus-development-mode-spi, interfaces that its core refers to; what would implement them must be absent.
absent "development mode" 'dev-ui|quarkus-core-deployment|[./]quarkus-[a-z-]*-deployment-|vertx-http-dev|/DevModeMain|/IsolatedDevModeMain|quarkus-bootstrap-core|quarkus-class-change'
for word in 'demo\.example' 'demo-web-secret' 'demo-loader-secret'; do
  if grep -rlqE "$word" "$SHIPPED/app" "$SHIPPED/quarkus"; then echo "not ok \"$word\" is in what ships"; else echo "ok \"$word\" is not in what ships"; fi
done
if grep -q 'META-INF/resources/index.html' "$NAMES"; then echo "ok the web app ships"; else echo "not ok the web app does not ship"; fi
exit 0
