/**
 * Who calls: sign-in through the identity provider, the session cookie, bearer tokens, and what protects them. What a caller may do is
 * decided by the partnership, never here. Other rooms use {@link eu.commontable.shared.security.CurrentCaller} and nothing else.
 */
package eu.commontable.shared.security;
