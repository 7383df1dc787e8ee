package eu.commontable.stakeholder;

import java.util.List;

/**
 * What an organisation takes part in.
 *
 * @param items of the other areas, latest change first; the first 500
 */
public record Involvements(
        List<MembershipView> seats,
        List<RelationshipView> ties,
        List<ContactView> contacts,
        List<InvolvedItem> items) {}
