/**
 * Import that forgives: a spreadsheet as somebody keeps it becomes organisations and contacts, after a preview in which a
 * person decides, and can be undone as a whole. Enter through {@link eu.commontable.intake.ImportResource}; {@code table}
 * reads files and {@code value} understands cells, both without a container. (The language has taken the word import.)
 */
package eu.commontable.intake;
