import type { Messages, Translation } from "@/i18n";

const fr: Translation<Messages["home"]> = {
  greeting: { morning: "Bonjour.", afternoon: "Bonjour.", evening: "Bonsoir." },
  areas: "Quatre questions",
};

export default fr;
