/**
 * What {@code ./run} starts: an embedded PostgreSQL, a real Keycloak, the application that {@code backend} built, and the
 * demo. For development and for tests; nothing in here is part of what ships, and the backend never refers to it.
 */
package eu.commontable.devstack;
