/** Lists of organisations that people keep, and what is done with all of a list at once. */
package eu.commontable.listing;
