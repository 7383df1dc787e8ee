import type { Messages, Translation } from "@/i18n";

const nl: Translation<Messages["home"]> = {
  greeting: { morning: "Goedemorgen.", afternoon: "Goedemiddag.", evening: "Goedenavond." },
  areas: "Vier vragen",
};

export default nl;
