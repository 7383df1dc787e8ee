/**
 * Letters of consultations that are spread over days: that it has begun, what is still asked, that a phase is over, what was said.
 * Live ones write none: people are there.
 */
package eu.commontable.consultation.post;
