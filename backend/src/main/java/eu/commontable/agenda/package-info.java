/**
 * What happens anywhere in the field: events and their sessions. Knows organisations by their ids; their names come by
 * SQL, so that row-level security hides the hidden.
 */
package eu.commontable.agenda;
