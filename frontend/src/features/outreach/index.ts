/** All that other features see of this one. */
export { inviteListQuery } from "./api/outreach";
