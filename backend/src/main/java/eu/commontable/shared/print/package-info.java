/**
 * Paper: what a feature wants to hand over in print. A feature writes a {@link eu.commontable.shared.print.Paper} of headings,
 * facts and tables; {@link eu.commontable.shared.print.PdfPress} makes an accessible PDF of it. Fonts are embedded and cover
 * Latin, Greek and Cyrillic (Liberation, SIL Open Font Licence).
 */
package eu.commontable.shared.print;
