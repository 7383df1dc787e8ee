/** Every field of the kit has this id, so that the list of errors can lead to it. */
export const fieldId = (name: string) => `field-${name}`;
