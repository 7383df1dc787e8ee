/** Refusals: a closed catalogue of codes that know no HTTP, and the one place that makes problem+json of them. Knows no feature. */
package eu.commontable.shared.problem;
