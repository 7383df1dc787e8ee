import type { Inquiry } from "../api/inquiries";

/** All that the API answers, set out to be read; its name does not tell whom it is about. */
export function fileOf(inquiry: Inquiry) {
  return {
    name: `inquiry-${inquiry.id.slice(-8)}.json`,
    content: `${JSON.stringify(inquiry, null, 2)}\n`,
  };
}

export function download({ name, content }: ReturnType<typeof fileOf>) {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
