// The explorer of embeds enters here.
export {};
