import type { Browser } from "@playwright/test";

export interface ImageDifference {
  readonly pixels: number;
  /** Pixels whose brightness differs by more than a quarter of the range: a line or letter in another place. */
  readonly far: number;
  /** Mean difference of brightness, from 0 to 255. */
  readonly mean: number;
}

/** Compares two PNG files of one size, in a page of their own. */
export async function compareImages(browser: Browser, a: Buffer, b: Buffer): Promise<ImageDifference> {
  const page = await browser.newPage();
  const urls = [a, b].map((image) => `data:image/png;base64,${image.toString("base64")}`);
  const difference = await page.evaluate(async (sources) => {
    const pixelsOf = async (source: string): Promise<ImageData> => {
      const bitmap = await createImageBitmap(await (await fetch(source)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      if (context === null) throw new Error("No 2D canvas.");
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [first, second] = await Promise.all(sources.map(pixelsOf));
    if (first === undefined || second === undefined || first.width !== second.width || first.height !== second.height) {
      throw new Error("The images differ in size.");
    }
    const brightness = ({ data }: ImageData, pixel: number): number =>
      ((data[pixel * 4] ?? 0) + (data[pixel * 4 + 1] ?? 0) + (data[pixel * 4 + 2] ?? 0)) / 3;
    const pixels = first.width * first.height;
    let [sum, far] = [0, 0];
    for (let pixel = 0; pixel < pixels; pixel += 1) {
      const step = Math.abs(brightness(first, pixel) - brightness(second, pixel));
      sum += step;
      if (step > 64) far += 1;
    }
    return { pixels, far, mean: sum / pixels };
  }, urls);
  await page.close();
  return difference;
}
