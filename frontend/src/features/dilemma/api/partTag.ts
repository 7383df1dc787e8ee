/** The entity tag of a part that came inside its item: a change compares only the version in front of the dot. */
export const partTag = ({ version }: { version: number }) => `"${version}.0-0"`;
