import type { ReactNode } from "react";

export interface EmbedLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link inside somebody else's page: it opens beside it, gives no hold on it and does not say where it was. */
export function EmbedLink({ href, className, children }: EmbedLinkProps) {
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
