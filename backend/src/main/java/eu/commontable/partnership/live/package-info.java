/** News between servers: what the SQL function {@code publish} says reaches every server that listens, after the commit. */
package eu.commontable.partnership.live;
