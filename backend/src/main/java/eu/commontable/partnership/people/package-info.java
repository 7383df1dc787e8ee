/** Who takes part in a partnership and as what: invitations, roles, and their end. */
package eu.commontable.partnership.people;
