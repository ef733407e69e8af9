// The first script of embeds enters here.
export {};
