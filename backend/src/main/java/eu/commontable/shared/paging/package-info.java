/** Lists by keyset: limits, cursors, whitelisted sorts and filters. Knows no feature. */
package eu.commontable.shared.paging;
