/** Who signs in: the account behind a caller, its language, and the partnerships it takes part in. */
package eu.commontable.partnership.account;
