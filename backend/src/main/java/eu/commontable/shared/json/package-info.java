/** How values look on the wire: words in lower case with hyphens, keys, and the merge patch that tells absent from null. Knows no feature. */
package eu.commontable.shared.json;
