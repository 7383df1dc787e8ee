/** What comes due by itself. A feature brings a {@code Chore}; nobody calls it but the clock, and tests that move it. */
package eu.commontable.partnership.chore;
