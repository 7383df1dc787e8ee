/** Organisations that stand in the partnership twice: finding pairs, saying that they are two, making one of them, taking that back. */
package eu.commontable.duplicate;
