/**
 * What was done somewhere, told so that another city can use it: practices, who reuses them, comparing and printing them.
 * Stands above {@code dilemma}, whose dilemmas it shows beside a practice; a trace ties both.
 */
package eu.commontable.practice;
