import type { EmbedForm } from "../share/buildEmbedCode.ts";
import type { ReservedHeights } from "../share/heightRows.ts";
import { reserveHeight } from "../share/reserveHeight.ts";

export interface PublishPreviewProps {
  readonly url: string;
  readonly name: string;
  readonly form: EmbedForm;
  /** Heights that the code keeps free; null until they are known. */
  readonly heightsPx: ReservedHeights | null;
}

/** The embed as it was chosen, as high as its code asks for. */
export function PublishPreview({ url, name, form, heightsPx }: PublishPreviewProps) {
  if (heightsPx === null) return null;
  const height = form === "loader" ? reserveHeight(heightsPx) : `${String(heightsPx[640])}px`;
  return (
    <section>
      <h3>{name}</h3>
      {/* A frame of its own for every address: a frame that goes on to another leaves a step for the Back button. */}
      <iframe
        key={url}
        src={url}
        title={name}
        style={{ height }}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      />
    </section>
  );
}
