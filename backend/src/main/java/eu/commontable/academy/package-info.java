/**
 * The academy around its programme, which {@code dilemma} keeps: calendar files, who takes part and how they were chosen, who
 * was there, what they thought of it, and the report. Who applied with what is told to the person, the staff and the reviewers.
 */
package eu.commontable.academy;
