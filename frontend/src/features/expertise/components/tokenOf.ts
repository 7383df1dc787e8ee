/** The last part of a link's path. */
export const tokenOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
