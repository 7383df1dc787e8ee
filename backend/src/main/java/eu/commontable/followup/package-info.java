/**
 * What the presenter of a dilemma takes with them, and what came of it: takeaways, the rounds that ask after months by a
 * signed link, the whole way of a dilemma, and the dilemmas whose way broke off. Reads dilemmas in SQL; writes only its own.
 */
package eu.commontable.followup;
