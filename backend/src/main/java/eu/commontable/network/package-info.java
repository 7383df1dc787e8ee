/**
 * Who is tied to whom, seen as a whole: the graph for the picture, the reach of multipliers, the path between two, and the
 * same as files. Reads what {@code stakeholder} keeps; owns no data.
 */
package eu.commontable.network;
