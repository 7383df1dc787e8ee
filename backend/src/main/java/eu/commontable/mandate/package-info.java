/** Mandates: the balance of the table against its targets, what ends soon, and how seats rotate. Stands on stakeholder, changes seats only through it. */
package eu.commontable.mandate;
