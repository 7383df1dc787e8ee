/**
 * Who changed what, when: reads the append-only table {@code history} that the triggers of V003 write in the transaction of
 * the change. Row-level security tells each viewer only of items they may see, and could have seen at the time.
 */
package eu.commontable.history;
