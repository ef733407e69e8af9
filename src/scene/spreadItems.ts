/** A card on a vertical line: where it would like its top, and how high it is, px. */
export interface SpreadItem {
  readonly topPx: number;
  readonly heightPx: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Moves items apart until none overlaps and each pair keeps the gap, in their order and as little as possible (least squares, by
 * pooling adjacent violators), then into 0..`limitPx` if they fit. Returns whole tops, px.
 */
export function spreadItems(items: readonly SpreadItem[], gapPx: number, limitPx: number): readonly number[] {
  const offsets: number[] = [];
  let totalPx = 0;
  for (const { heightPx } of items) {
    offsets.push(totalPx);
    totalPx += heightPx + gapPx;
  }
  const blocks: Block[] = [];
  items.forEach(({ topPx }, position) => {
    let block: Block = { sum: topPx - (offsets[position] ?? 0), count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.count >= block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = { sum: block.sum + last.sum, count: block.count + last.count };
    }
    blocks.push(block);
  });
  const highestPx = Math.max(0, limitPx - (totalPx - gapPx));
  return blocks
    .flatMap(({ sum, count }) =>
      new Array<number>(count).fill(Math.round(Math.min(Math.max(sum / count, 0), highestPx))),
    )
    .map((shiftPx, position) => shiftPx + (offsets[position] ?? 0));
}
