import type { HostRule } from "./hostRules.ts";

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A rule's path as the pattern of a whole address. */
function patternOf(base: string, path: string): string {
  const parts = path
    .split("/")
    .map((part) => (part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : escapePattern(part)));
  return `^${escapePattern(base)}${parts.join("/")}$`;
}

const variableOf = (name: string): string => `$accord_${name.toLowerCase().replaceAll("-", "_")}`;

/** The type stands apart: nginx gives a file one by its ending, and a header would give it a second. */
const isHeader = (name: string): boolean => name !== "Content-Type";

/**
 * An example for nginx with the same headers as `_headers`. Each header is one variable that its path decides: `add_header` of a
 * location would replace all of the block around it. An empty value sends no header.
 */
export function formatNginx(rules: readonly HostRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))].filter(isHeader);
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ path, headers }) =>
      headers.filter((header) => header[0] === name).map(([, value]) => `    "~${patternOf(base, path)}" "${value}";`),
    );
    return `map $uri_asked ${variableOf(name)} {\n    default "";\n${lines.join("\n")}\n}`;
  });
  return `# Example for nginx: put it inside "http", with your own names and folder.
# The address as it was asked: $uri changes when nginx looks for index.html.
map $request_uri $uri_asked {
    "~^(?<accord_path>[^?]*)" $accord_path;
}
${maps.join("\n")}
server {
    listen 80;
    server_name example.org;
    charset utf-8;
    location ${base} {
        alias /var/www/accord-atlas/;
        index index.html;
        error_page 404 ${base}404.html;
        types {
            text/html html;
            text/css css;
            text/javascript js;
            text/csv csv;
            text/plain txt;
            application/json json;
            application/manifest+json webmanifest;
            application/xml xml;
            image/png png;
            image/svg+xml svg;
        }
${names.map((name) => `        add_header ${name} ${variableOf(name)} always;`).join("\n")}
    }
}
`;
}
