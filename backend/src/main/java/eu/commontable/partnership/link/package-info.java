/** Signed links: they open one thing of a partnership to whoever holds them, without an account. */
package eu.commontable.partnership.link;
