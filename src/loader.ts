// The loader of hosts enters here.
export {};
