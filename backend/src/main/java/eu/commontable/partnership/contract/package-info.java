/**
 * Completes the generated OpenAPI document with what all operations share: permissions, headers, refusals, and schemas
 * that tell unknown from absent. Runs at build time; nobody calls it.
 */
package eu.commontable.partnership.contract;
