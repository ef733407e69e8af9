// What the script of a host's page may look like: no build, no library. Types: ../embed.d.ts
{
  const log = document.querySelector("[role=log] ol");

  /** Writes an event on top of the log. */
  const tell = (name, { accord, type, ...rest }) => {
    const line = document.createElement("li");
    const head = document.createElement("b");
    const body = document.createElement("code");
    head.textContent = `${name}: ${type}`;
    body.textContent = JSON.stringify(rest);
    line.append(head, " ", body);
    log.prepend(line);
    while (log.children.length > 60) log.lastElementChild.remove();
  };

  // Embed codes hold whole addresses. This page does not know its own before it stands somewhere.
  for (const figure of document.querySelectorAll(".accord-embed"))
    figure.dataset.accord = new URL(figure.dataset.path, document.baseURI).href;

  // By then the loader has run, which stands after this script.
  document.addEventListener("DOMContentLoaded", () => {
    for (const figure of document.querySelectorAll(".accord-embed")) {
      const { name } = figure.dataset;
      if (typeof AccordEmbed === "undefined") {
        tell(name, { type: "no loader" });
        continue;
      }
      const embed = AccordEmbed.connect(figure);
      for (const type of ["ready", "height", "select", "filter", "navigate", "error"])
        embed.on(type, (event) => tell(name, event));
      for (const button of document.querySelectorAll(`[aria-controls="${figure.id}"]`)) {
        button.addEventListener("click", () => embed.send(JSON.parse(button.dataset.command)));
        button.disabled = false;
      }
    }
  });
}
