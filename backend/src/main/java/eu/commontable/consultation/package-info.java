/**
 * Peer consultation on dilemmas: planning one, who sits in it, and how it moves from phase to phase. Protocols are in
 * {@code protocol}, what happens while people are together in {@code room}.
 */
package eu.commontable.consultation;
