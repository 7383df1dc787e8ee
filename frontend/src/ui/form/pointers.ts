/** The server's `/address/0/city` is the form's `address.0.city`. */
export function fieldOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

/**
 * The longest name of the form that the path begins with: `themes.3` is said at `themes`. Forms are flat: what the
 * server keeps in a group, `privacy.purpose`, is a field of its own here.
 */
export function closestField(path: string, names: string[]): string | undefined {
  const fits = names.filter((name) => path === name || path.startsWith(`${name}.`));
  const inGroup = path.slice(path.indexOf(".") + 1);
  return fits.sort((a, b) => b.length - a.length)[0] ?? names.find((name) => name === inGroup);
}
