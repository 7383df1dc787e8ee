/** Dates as precise as they are known: 2016, 2016-11, 2016-11-21. Knows no feature. */
package eu.commontable.shared.time;
