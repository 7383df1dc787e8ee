/** Who is at the table: organisations, contacts, their ties and seats. The exemplar that other features imitate. */
package eu.commontable.stakeholder;
