import { PublishLink } from "../pages/PublishLink.tsx";
import type { PageModel } from "../pages/types.ts";
import { usePublish } from "./usePublish.tsx";

/** What is taken over must be the build's markup, a plain link; only then it becomes what it is from now on. */
function makeButton(link: HTMLAnchorElement | null): void {
  link?.setAttribute("role", "button");
  link?.setAttribute("aria-haspopup", "dialog");
}

/** The link of the masthead to the embed, which offers the code for other sites as soon as the explorer is there. */
export function PublishButton({ model }: { readonly model: PageModel }) {
  const { onOpen, dialog } = usePublish(model);
  return (
    <>
      <PublishLink model={model} linkRef={makeButton} onOpen={onOpen} />
      {dialog}
    </>
  );
}
