import { svgElement } from '../element.js';

/** What belongs to the page and not to a picture. */
const LEFT_OUT =
  '.jp-tsteps-Tools, .jp-tsteps-Copy, .jp-tsteps-Announcer, .jp-tsteps-HoverLabel, [hidden]';

/** Properties that a theme's style sheet may have given to a part of an SVG. */
const SVG_PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display'
] as const;

/**
 * A view as one SVG that needs no style sheet and no script: its texts, its boxes, its drawings, each where it stands.
 * Written by hand because what libraries make (HTML inside `foreignObject`) opens in browsers only.
 */
export function viewToSvg(root: HTMLElement): string {
  const frame = root.getBoundingClientRect();
  const width = Math.ceil(frame.width);
  const height = Math.ceil(frame.height);
  const svg = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height
  });
  const page = svgElement('rect', { width, height, fill: pageColour(root) });
  svg.append(page);
  addChildren(root, frame, svg);
  return new XMLSerializer().serializeToString(svg);
}

function addChildren(parent: Element, frame: DOMRect, svg: SVGElement): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) addText(child, frame, svg);
    else if (child instanceof Element && !child.matches(LEFT_OUT)) addElement(child, frame, svg);
  }
}

function addElement(node: Element, frame: DOMRect, svg: SVGElement): void {
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (node instanceof SVGSVGElement) svg.append(placedCopy(node, frame));
  else if (node instanceof HTMLCanvasElement) addImage(node.toDataURL(), node, frame, svg);
  else {
    addBox(node, style, frame, svg);
    addChildren(node, frame, svg);
  }
}

/** A drawing of its own, with the styles it has from the page written into it. */
function placedCopy(drawing: SVGSVGElement, frame: DOMRect): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((part, index) => {
    const original = originals[index];
    if (!original || !(part instanceof SVGElement)) return;
    const style = getComputedStyle(original);
    for (const property of SVG_PROPERTIES) {
      part.style.setProperty(property, style.getPropertyValue(property));
    }
    part.removeAttribute('class');
  });
  const box = drawing.getBoundingClientRect();
  for (const [name, value] of Object.entries(relative(box, frame))) {
    copy.setAttribute(name, String(value));
  }
  copy.style.removeProperty('position');
  return copy;
}

function addImage(data: string, node: Element, frame: DOMRect, svg: SVGElement): void {
  const place = relative(node.getBoundingClientRect(), frame);
  svg.append(
    svgElement('image', {
      ...place,
      href: data,
      preserveAspectRatio: 'none',
      style: 'image-rendering: pixelated'
    })
  );
}

/** Background and border of an element, where it has any. */
function addBox(node: Element, style: CSSStyleDeclaration, frame: DOMRect, svg: SVGElement): void {
  const place = relative(node.getBoundingClientRect(), frame);
  if (place.width === 0 || place.height === 0) return;
  const fill = isClear(style.backgroundColor) ? 'none' : style.backgroundColor;
  const stroke = boxStroke(style);
  if (fill === 'none' && stroke === 'none') {
    addUnderline(style, place, svg);
    return;
  }
  svg.append(
    svgElement('rect', {
      ...place,
      fill,
      stroke,
      rx: parseFloat(style.borderTopLeftRadius) || 0
    })
  );
}

function boxStroke({
  borderTopWidth,
  borderTopStyle,
  borderTopColor
}: CSSStyleDeclaration): string {
  const isDrawn = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none';
  return isDrawn && !isClear(borderTopColor) ? borderTopColor : 'none';
}

function addUnderline(
  { borderBottomWidth, borderBottomStyle, borderBottomColor }: CSSStyleDeclaration,
  { x, y, width, height }: Place,
  svg: SVGElement
): void {
  const thickness = parseFloat(borderBottomWidth);
  if (!(thickness > 0) || borderBottomStyle === 'none' || isClear(borderBottomColor)) return;
  svg.append(
    svgElement('rect', {
      x,
      y: y + height - thickness,
      width,
      height: thickness,
      fill: borderBottomColor
    })
  );
}

/** Each line of a text at its own place: words of one height are one line. */
function addText(text: Text, frame: DOMRect, svg: SVGElement): void {
  const parent = text.parentElement;
  if (!parent || text.data.trim() === '') return;
  const style = getComputedStyle(parent);
  for (const { words, box } of linesOf(text)) {
    const node = svgElement('text', {
      x: box.left - frame.left,
      y: box.top - frame.top + box.height / 2,
      'dominant-baseline': 'central',
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'xml:space': 'preserve'
    });
    node.textContent = words;
    svg.append(node);
  }
}

function linesOf(text: Text): { words: string; box: DOMRect }[] {
  const lines: { words: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+\s*/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.trimEnd().length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < 2) last.words += word;
    else lines.push({ words: word, box });
  }
  return lines;
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

function relative(box: DOMRect, frame: DOMRect): Place {
  return {
    x: box.left - frame.left,
    y: box.top - frame.top,
    width: box.width,
    height: box.height
  };
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /,\s*0\)$/.test(colour) || /\/\s*0\)$/.test(colour);
}

/** What lies behind a view. */
function pageColour(node: Element): string {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
