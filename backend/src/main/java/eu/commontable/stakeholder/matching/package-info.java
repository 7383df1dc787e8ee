/**
 * Whether an organisation that somebody brings is one that the partnership knows already. {@link
 * eu.commontable.stakeholder.matching.Matching} is the room's only door: imports, forms and the list of duplicates ask it.
 */
package eu.commontable.stakeholder.matching;
