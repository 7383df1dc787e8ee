/**
 * The gap: whom the partnership knows, invited and has at its table by two dimensions, which cells are empty, who could
 * fill them, and the lists of whom to invite. Reads stakeholders and their network; owns the lists.
 */
package eu.commontable.outreach;
