/**
 * Measures the application against the same statement without an application, as ratios of one run. Each data size has a
 * database of its own. Nothing here ships and nothing here is a test: no figure fails a build.
 */
package eu.commontable.bench;
