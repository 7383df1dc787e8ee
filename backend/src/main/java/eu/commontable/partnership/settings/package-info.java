/** A partnership itself: which there are, their name, languages and themes, and how a new one is founded. */
package eu.commontable.partnership.settings;
