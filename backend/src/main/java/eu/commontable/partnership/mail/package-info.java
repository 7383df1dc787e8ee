/** Mail on its way: written in the transaction of its cause, sent afterwards, readable by the secretariat until then. */
package eu.commontable.partnership.mail;
