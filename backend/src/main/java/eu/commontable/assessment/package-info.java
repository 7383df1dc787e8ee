/** How the staff sees organisations over time. Told only to the roles that the partnership names; everywhere else it does not exist. */
package eu.commontable.assessment;
