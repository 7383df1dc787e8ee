/**
 * What is expected of me, what happened since I was last here, what comes up, and where the thread is broken. Reads the
 * other features' tables in SQL, bound to the viewer's row-level security; writes only when a participant was last here.
 */
package eu.commontable.home;
