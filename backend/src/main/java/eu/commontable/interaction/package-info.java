/**
 * The log of meetings and contacts with others, and the networking report that is made from it. Knows organisations,
 * contacts and participants by their ids; their names come by SQL, so that row-level security hides the hidden.
 */
package eu.commontable.interaction;
