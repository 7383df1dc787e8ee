/** The room of a consultation: what is said, by the rules of the phase; hands, who is here, and the live stream of it. */
package eu.commontable.consultation.room;
