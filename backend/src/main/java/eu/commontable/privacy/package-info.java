/**
 * Persons' rights: what is held on somebody, forgetting them everywhere, and which contacts ask for a look. Knows no table of other
 * features by name: the database's own catalogue and the list {@code person_place} say where persons are kept (V013, V024).
 */
package eu.commontable.privacy;
