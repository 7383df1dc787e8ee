/**
 * What we do about it: plans with their objectives, actions with milestones, recommendations and what the addressees did
 * with them. Knows organisations by their ids; their names come by SQL, so that row-level security hides the hidden.
 */
package eu.commontable.action;
