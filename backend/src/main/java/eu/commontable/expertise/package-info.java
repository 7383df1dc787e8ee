/**
 * The expert pool and calls for help: who can be asked for what, and what they answered. Who was asked and what they said is
 * told to the secretariat, to who asks and to the expert alone; experts without an account come by signed links.
 */
package eu.commontable.expertise;
