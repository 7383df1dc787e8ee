/** Protocols as data: phases, who writes what in each, and what others see meanwhile. */
package eu.commontable.consultation.protocol;
