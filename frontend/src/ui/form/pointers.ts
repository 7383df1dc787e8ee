/** The server's `/address/0/city` is the form's `address.0.city`. */
export function fieldOf(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

/** The longest name of the form that the path begins with: `themes.3` is said at `themes`. */
export function closestField(path: string, names: string[]): string | undefined {
  const fits = names.filter((name) => path === name || path.startsWith(`${name}.`));
  return fits.sort((a, b) => b.length - a.length)[0];
}
