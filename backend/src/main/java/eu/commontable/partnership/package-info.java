/** The way into a partnership: {@code Workspaces} finds out who asks, checks whether they may, opens the transaction and remembers what was done. Every feature stands on it; it knows none. */
package eu.commontable.partnership;
