/** Files as they come, read into lines of text: format, encoding, delimiter and header row are found; caps refuse bombs. */
package eu.commontable.intake.table;
