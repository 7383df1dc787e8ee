/**
 * Similar dilemmas and practices, and the organisations behind them, while somebody types a question. What is alike is decided in
 * SQL ({@code similar_items}, V028), why so in docs/adr/0016-similar-by-rare-words.md.
 */
package eu.commontable.similar;
