/** Calls for members: published, answered without an account, scored by reviewers, decided, and turned into seats. No applicant learns of another. */
package eu.commontable.application;
