package eu.commontable.action;

/** What has milestones. */
enum Bearer {
    ACTION("action", "action_milestone", "action_id", "o.leader_ids"),
    PLAN("plan", "plan_milestone", "plan_id", "'{}'::uuid[]");

    final String table;
    final String milestones;
    final String column;
    final String leaders;

    Bearer(String table, String milestones, String column, String leaders) {
        this.table = table;
        this.milestones = milestones;
        this.column = column;
        this.leaders = leaders;
    }
}
