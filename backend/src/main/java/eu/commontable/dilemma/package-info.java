/**
 * What the partnership struggles with: dilemmas, the academies (edition, module, session) that discuss them, and practices
 * beside them. Other features name a dilemma by its row in {@code item}; who takes part stands in {@code involvement}.
 */
package eu.commontable.dilemma;
