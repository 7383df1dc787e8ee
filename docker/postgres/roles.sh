#!/bin/bash
# Runs once, when the data folder is new: the owner of the schema, the application's role, and Keycloak's database.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v owner_password="$COMMONTABLE_DB_OWNER_PASSWORD" \
  -v app_password="$COMMONTABLE_DB_PASSWORD" \
  -v keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role commontable_owner login password :'owner_password';
create role commontable_app login password :'app_password';
create database commontable owner commontable_owner;
revoke all on database commontable from public;
grant connect on database commontable to commontable_app;
create role keycloak login password :'keycloak_password';
create database keycloak owner keycloak;
SQL
