const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'];

/** What a style sheet moves or enlarges, as an attribute tells it. */
const moved = ({ translate, scale }: CSSStyleDeclaration) =>
  [translate !== 'none' && `translate(${(translate + ' 0').split(' ').slice(0, 2).map(parseFloat).join(',')})`, scale !== 'none' && `scale(${scale.replace(' ', ',')})`].filter(Boolean).join(' ');

/** A drawing as a file of its own: every colour and line is written into it, in the colours of light, since it may land on any page. */
export function svgOf(source: SVGSVGElement): string {
  document.documentElement.classList.add('as-light');
  const copy = source.cloneNode(true) as SVGSVGElement;
  const from = [source, ...source.querySelectorAll('*')];
  const to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of painted) to[index].setAttribute(name, style.getPropertyValue(name));
    const place = moved(style);
    if (place) to[index].setAttribute('transform', `${place} ${element.getAttribute('transform') ?? ''}`.trim());
    for (const name of ['class', 'tabindex', 'role', 'aria-pressed', 'aria-label', 'data-id']) to[index].removeAttribute(name);
  });
  document.documentElement.classList.remove('as-light');
  copy.querySelectorAll('[stroke="rgba(0, 0, 0, 0)"]').forEach(element => element.remove());
  const box = source.viewBox.baseVal;
  const [width, height] = box?.width ? [box.width, box.height] : [source.clientWidth, source.clientHeight];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  if (!box?.width) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** A drawing as a picture of points in the colours of light, painted shape by shape: the content security policy lets no drawing in as an image. */
export async function pngOf(source: SVGSVGElement, scale = 2): Promise<Blob> {
  const box = source.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [box.width * scale, box.height * scale];
  const paint = canvas.getContext('2d')!;
  document.documentElement.classList.add('as-light');
  paint.fillStyle = getComputedStyle(source.closest('.picture') ?? document.body).backgroundColor;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  for (const element of source.querySelectorAll<SVGGraphicsElement>('path, circle, rect, line, text')) {
    if (element.closest('defs, title')) continue;
    const style = getComputedStyle(element);
    if (style.display === 'none') continue;
    const place = element.getScreenCTM();
    if (!place) continue;
    paint.setTransform(place.a * scale, place.b * scale, place.c * scale, place.d * scale, (place.e - box.left) * scale, (place.f - box.top) * scale);
    paint.globalAlpha = Number(style.opacity);
    if (element instanceof SVGTextElement) write(paint, element, style);
    else draw(paint, element, style);
  }
  document.documentElement.classList.remove('as-light');
  return new Promise(resolve => canvas.toBlob(blob => resolve(blob!), 'image/png'));
}

function write(paint: CanvasRenderingContext2D, text: SVGTextElement, style: CSSStyleDeclaration) {
  const words = [...text.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent).join('');
  const [x, y, dy] = ['x', 'y', 'dy'].map(name => Number(text.getAttribute(name) ?? 0));
  paint.font = style.font;
  paint.textAlign = style.textAnchor === 'middle' ? 'center' : style.textAnchor === 'end' ? 'right' : 'left';
  if (style.stroke !== 'none') {
    [paint.strokeStyle, paint.lineWidth, paint.lineJoin] = [style.stroke, parseFloat(style.strokeWidth), 'round'];
    paint.strokeText(words, x, y + dy);
  }
  paint.fillStyle = style.fill;
  paint.fillText(words, x, y + dy);
}

function draw(paint: CanvasRenderingContext2D, shape: SVGGraphicsElement, style: CSSStyleDeclaration) {
  const path = outline(shape);
  const alpha = paint.globalAlpha;
  if (style.fill !== 'none') {
    paint.globalAlpha = alpha * Number(style.fillOpacity);
    paint.fillStyle = style.fill;
    paint.fill(path);
  }
  if (style.stroke !== 'none' && style.stroke !== 'rgba(0, 0, 0, 0)') {
    paint.globalAlpha = alpha;
    [paint.strokeStyle, paint.lineWidth] = [style.stroke, parseFloat(style.strokeWidth)];
    paint.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(parseFloat));
    paint.stroke(path);
    if (shape.getAttribute('marker-end')) tip(paint, shape as SVGPathElement, style.stroke);
  }
}

function outline(shape: SVGGraphicsElement): Path2D {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  const path = new Path2D(shape.getAttribute('d') ?? undefined);
  if (shape instanceof SVGCircleElement) path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  if (shape instanceof SVGRectElement) path.rect(number('x'), number('y'), number('width'), number('height'));
  if (shape instanceof SVGLineElement) { path.moveTo(number('x1'), number('y1')); path.lineTo(number('x2'), number('y2')); }
  return path;
}

function tip(paint: CanvasRenderingContext2D, path: SVGPathElement, colour: string) {
  const length = path.getTotalLength();
  const [end, before] = [path.getPointAtLength(length), path.getPointAtLength(Math.max(0, length - 4))];
  const turn = Math.atan2(end.y - before.y, end.x - before.x);
  const at = (far: number, off: number): [number, number] => [end.x + Math.cos(turn) * far - Math.sin(turn) * off, end.y + Math.sin(turn) * far + Math.cos(turn) * off];
  paint.beginPath();
  paint.moveTo(...at(1, 0));
  paint.lineTo(...at(-6, 3.2));
  paint.lineTo(...at(-6, -3.2));
  paint.fillStyle = colour;
  paint.fill();
}
