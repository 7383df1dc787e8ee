/** One search over everything the viewer may see. The rules of matching stand in SQL ({@code search_items}). */
package eu.commontable.search;
