/** What can be seen of a view: where its texts stand, and which colours it has. */
import type { JSHandle, Locator, Page } from 'playwright';

/** Pixels by which two texts may touch: the boxes of letters are a little larger than their ink. */
const TOUCH = 1;

/** Texts of a view that stand on one another, texts that are cut off, and what stands out of it. */
export function misplacedTexts(view: Locator): Promise<string[]> {
  return view.evaluate((root, touch) => {
    interface Line {
      words: string;
      owner: Element;
      left: number;
      top: number;
      right: number;
      bottom: number;
    }
    const lines: Line[] = [];
    const problems: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      const options = { visibilityProperty: true, opacityProperty: true };
      if (!owner || words === '' || !owner.checkVisibility(options)) continue;
      if (owner.closest('.jp-tsteps-Announcer, title, desc, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        let { left, top, right, bottom } = box;
        let isElided = false;
        // What an ancestor cuts off cannot be seen.
        for (let at: Element | null = owner; at && root.contains(at); at = at.parentElement) {
          const { overflow, textOverflow } = getComputedStyle(at);
          if (overflow === 'visible') continue;
          // Three dots say that there is more; what scrolls can be reached.
          isElided ||= textOverflow === 'ellipsis' || /auto|scroll/.test(overflow);
          const edge = at.getBoundingClientRect();
          left = Math.max(left, edge.left);
          top = Math.max(top, edge.top);
          right = Math.min(right, edge.right);
          bottom = Math.min(bottom, edge.bottom);
        }
        if (!isElided && (left > box.left + touch || right < box.right - touch)) {
          problems.push(`"${words}" is cut off`);
        }
        if (right - left > touch && bottom - top > touch) {
          lines.push({ words: words.slice(0, 30), owner, left, top, right, bottom });
        }
      }
    }
    const frame = root.getBoundingClientRect();
    if (root.scrollWidth > root.clientWidth) {
      problems.push(`${root.scrollWidth} pixels wide in ${root.clientWidth}`);
    }
    lines.forEach((a, index) => {
      if (a.left < frame.left - touch || a.right > frame.right + touch) {
        problems.push(`"${a.words}" stands out of the view`);
      }
      for (const b of lines.slice(index + 1)) {
        if (a.owner === b.owner) continue;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width > touch && height > touch) {
          problems.push(
            `"${a.words}" on "${b.words}" by ${width.toFixed(1)} × ${height.toFixed(1)}`
          );
        }
      }
    });
    return problems;
  }, TOUCH);
}

/** A screenshot, decoded in the page and left there. */
function imageOf(page: Page, png: Buffer): Promise<JSHandle<ImageData>> {
  return page.evaluateHandle(async data => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, width, height) ?? new ImageData(1, 1);
  }, png.toString('base64'));
}

/** How many colours a screenshot has. */
export async function colourCount(page: Page, png: Buffer): Promise<number> {
  const image = await imageOf(page, png);
  return image.evaluate(({ data }) => new Set(new Uint32Array(data.buffer)).size);
}

/** Brightness of a screenshot from 0 to 255 (Rec. 709), row by row. */
export async function greysOf(
  page: Page,
  png: Buffer
): Promise<{ width: number; greys: number[] }> {
  const image = await imageOf(page, png);
  return image.evaluate(({ data, width }) => {
    const greys: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
      greys.push(Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue));
    }
    return { width, greys };
  });
}
