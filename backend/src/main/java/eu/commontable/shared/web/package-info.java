/** The edge of HTTP: request ids, access log, security headers, caching, the single-page application. Knows no feature. */
package eu.commontable.shared.web;
