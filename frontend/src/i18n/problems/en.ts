const en = {
  "not-found": {
    title: "It is not here",
    text: "There is nothing at this address, or it is not shared with you. Check the address, sign in, or ask the secretariat.",
  },
  "not-signed-in": {
    title: "Please sign in",
    text: "This needs an account. Sign in, and you come back to this page.",
  },
  "not-allowed": {
    title: "Your role does not include this",
    text: "You may read here, but not do this. The secretariat can change your role.",
  },
  validation: {
    title: "Some answers need another look",
    text: "We could not save it yet. Each field that needs another look says why.",
  },
  "malformed-json": {
    title: "We could not read the message",
    text: "The message is not proper JSON. If you see this in the browser, load the page again and tell us.",
  },
  "unknown-field": {
    title: "A field that we do not know",
    text: "The message holds a field that does not exist here. If you see this in the browser, load the page again and tell us.",
  },
  "stale-version": {
    title: "Someone else changed this in the meantime",
    text: "Your version is kept. Compare it with the new one and choose what to save.",
  },
  "version-required": {
    title: "Say which version you change",
    text: "A change must name the version it builds on, so that no one's work is lost. If you see this in the browser, load the page again.",
  },
  conflict: {
    title: "This does not fit with what is already there",
    text: "Something that is already saved stands in the way. Look at the details and change one of the two.",
  },
  "duplicate-key": {
    title: "This key is already taken",
    text: "Another entry has the same key. Choose another one, or open the entry that has it.",
  },
  "wrong-state": {
    title: "Not possible at this stage",
    text: "What you want to do belongs to another stage of its life. Load the page again to see where it stands.",
  },
  "not-in-this-phase": {
    title: "This belongs to another phase",
    text: "Your text is kept. The banner above says what this phase asks of you; bring it when its phase has come.",
  },
  "idempotency-key-reused": {
    title: "The same request, with other contents",
    text: "This was already sent with other contents. Load the page again and send it once more.",
  },
  "unsupported-media-type": {
    title: "We cannot read this kind of file",
    text: "Send it in one of the formats that the documentation names.",
  },
  "method-not-allowed": {
    title: "This address does not do that",
    text: "The address exists, but not for this kind of request. The API documentation lists what it can do.",
  },
  "cross-site-request": {
    title: "This came from another website",
    text: "To protect you, we only accept changes from Commontable itself. Load the page again and repeat what you did.",
  },
  "too-large": {
    title: "Too big",
    text: "What you sent is larger than we can take. Shorten it or split it.",
  },
  "invalid-parameter": {
    title: "We cannot read this address",
    text: "A part of the address has a value that we do not know. Go back, or remove the last filter and try again.",
  },
  "not-acceptable": {
    title: "Not available in this form",
    text: "What you asked for does not exist in this format. The API documentation lists the formats there are.",
  },
  "too-many-requests": {
    title: "A little too fast",
    text: "Many requests came from you in a short time. Wait a minute, then go on.",
  },
  "sign-in-failed": {
    title: "The sign-in did not work",
    text: "Nothing is lost. Try to sign in again; if it fails again, ask the secretariat whether your invitation is still open.",
  },
  "sign-in-unavailable": {
    title: "Signing in is not possible just now",
    text: "The sign-in service does not answer. You can go on reading what is public; try again in a few minutes.",
  },
  unexpected: {
    title: "Something broke on our side",
    text: "That is our fault, not yours. Try again in a moment; if it stays, quote the number below to the secretariat.",
  },
} as const;

export default en;
