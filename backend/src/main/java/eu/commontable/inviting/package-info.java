/** Inviting the people of many organisations at once: looked at first, done as a whole, taken back as a whole. */
package eu.commontable.inviting;
