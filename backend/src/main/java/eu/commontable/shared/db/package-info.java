/** The connection to PostgreSQL and the ids of its rows. Knows no feature. */
package eu.commontable.shared.db;
