/**
 * What changed: the catalogue of indicators, and observations of them at a place (an organisation) in a period. An
 * observation is seen where its indicator and its place are seen. Downloads tell the same as the lists.
 */
package eu.commontable.indicator;
