/** Texts that the server writes itself: letters and papers, in the reader's language. */
package eu.commontable.shared.text;
