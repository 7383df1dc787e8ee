/** Tables as files that spreadsheets and strict readers both accept. Any feature may use it. */
package eu.commontable.shared.csv;
