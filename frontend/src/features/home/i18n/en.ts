const en = {
  greeting: { morning: "Good morning.", afternoon: "Good afternoon.", evening: "Good evening." },
  areas: "Four questions",
} as const;

declare module "@/i18n/messages" {
  interface Messages {
    home: typeof en;
  }
}

export default en;
