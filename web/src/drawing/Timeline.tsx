import { brushX } from 'd3-brush';
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { byType, familyOf } from '../families';
import { inWords, type Month, type Statement } from '../model';
import { dateWords, tongue, typeName, words } from '../words';

export interface TimelineProps {
  name: string;
  claims: Statement[];
  against?: { name: string; claims: Statement[] };
  /** How many claims there are in all, where they are too many to be drawn one by one. */
  months?: Month[];
  from: string | null;
  to: string | null;
  chosen: string | null;
  onPeriod: (from: string | null, to: string | null) => void;
  onClaim: (claim: Statement) => void;
}

const day = 86_400_000;
const time = (text: string) => Date.parse(text + 'T00:00:00Z');
const iso = (date: Date) => date.toISOString().slice(0, 10);
const lane = 26;
const side = 56;

/** How wide the names of lanes stand beside them. */
const widest = (names: string[]) => Math.max(...names.map(name => name.length), 8) * 7 + 18;

interface Placed { claim: Statement; from: number; to: number; exact: boolean; told: boolean; second: boolean }

/** The claims of one type in one month. */
interface Bar { type: string; count: number; start: string; from: number; to: number }

const barsOf = (months: Month[]): Bar[] => months.flatMap(({ start, types }) => {
  const at = new Date(time(start));
  return types.map(type => ({ ...type, start, from: +at, to: Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) }));
});

/** The span of a claim: a day, a week, a month or a year; the day of publication where the text gives no date. */
function place(claim: Statement, second: boolean): Placed | null {
  const { date } = claim;
  if (date?.start) {
    const from = time(date.start);
    const at = new Date(from);
    const to = date.precision === 'YEAR' ? Date.UTC(at.getUTCFullYear() + 1, 0, 1)
      : date.precision === 'MONTH' ? Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)
      : from + (date.precision === 'WEEK' ? 7 : 1) * day;
    return { claim, from, to, exact: date.precision === 'DAY', told: true, second };
  }
  return claim.article.published ? { claim, from: time(claim.article.published), to: time(claim.article.published) + day, exact: true, told: false, second } : null;
}

/** From when to when the axis goes: over all claims, but where a few lie far off, over the others; those few then stand at its edge. */
function span(items: { from: number; to: number }[]): [number, number] {
  if (!items.length) return [Date.UTC(2022, 0), Date.UTC(2023, 0)];
  const starts = items.map(item => item.from).sort((a, b) => a - b);
  const ends = items.map(item => item.to).sort((a, b) => a - b);
  const [first, last] = [starts[0], ends[ends.length - 1]];
  const few = Math.floor(items.length * 0.05);
  const [low, high] = [starts[few], ends[ends.length - 1 - few]];
  const bulk = Math.max(high - low, 30 * day);
  return [low - first > bulk ? starts.find(start => start > low - bulk / 4)! : first, last - high > bulk ? ends.findLast(end => end < high + bulk / 4)! : last];
}

/** Claims in time, a lane a type, honest about how exactly the text dates them. */
export default function Timeline(props: TimelineProps) {
  const t = words.value;
  const { claims, against, from, to } = props;
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  const placed = useMemo(() => [...claims.map(claim => place(claim, false)), ...(against?.claims ?? []).map(claim => place(claim, true))], [claims, against?.claims]);
  const bars = useMemo(() => (props.months && !against ? barsOf(props.months) : []), [props.months, against]);
  const dated = bars.length ? [] : placed.filter(item => item !== null);
  const undated = [...claims, ...(against?.claims ?? [])].filter((_, index) => !bars.length && !placed[index]);
  const types = [...new Set((bars.length ? bars : [...claims, ...(against?.claims ?? [])]).map(each => each.type))].sort(byType);
  const narrow = width < 560;
  const left = narrow ? 8 : widest(types.map(typeName));
  const right = Math.max(left + 60, width - (undated.length ? side : 12));
  const ends = span(bars.length ? bars : dated);
  const pad = Math.max(3 * day, (ends[1] - ends[0]) * 0.03);
  const x = scaleUtc().domain([ends[0] - pad, ends[1] + pad]).range([left, right]).clamp(true);
  const amount = (fits: (item: { from: number; to: number }) => boolean) => dated.filter(fits).length + bars.filter(fits).reduce((sum, bar) => sum + bar.count, 0);
  const earlier = amount(item => item.to < ends[0] - pad);
  const later = amount(item => item.from > ends[1] + pad);
  const most = Math.max(...bars.map(bar => bar.count));
  const step = narrow ? lane + 12 : lane;
  const height = types.length * step + (earlier || later ? 50 : 34);
  // Claims know no hours.
  const ticks = x.ticks(Math.max(2, Math.floor((right - left) / 90))).filter(tick => +tick % day === 0);
  const axis = tickWords(ticks, x, narrow);
  return (
    <div class="timeline" ref={ref}>
      {against && <p class="meta pair"><span class="first">▲ <bdi>{props.name}</bdi></span> <span class="second">▼ <bdi>{against.name}</bdi></span></p>}
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t.timelineLabel(props.name, claims.length)}>
        {ticks.map(tick => (
          <g key={+tick} transform={`translate(${x(tick)},0)`}>
            <line class="grid" y2={types.length * step + 4} />
          </g>
        ))}
        {types.map((type, row) => (
          <g key={type} class={familyOf(type)} transform={`translate(0,${row * step})`}>
            <line class="lane" x1={left} x2={right} y1={step} y2={step} />
            <text class="lane-name" x={narrow ? left : left - 10} y={narrow ? 11 : step / 2 + 4} text-anchor={narrow ? 'start' : 'end'}>{typeName(type)}</text>
            {bars.filter(bar => bar.type === type && bar.to > +x.domain()[0] && bar.from < +x.domain()[1]).map(bar => <Count key={bar.start} bar={bar} share={bar.count / most} x={x} middle={narrow ? 12 + lane / 2 : step / 2} onPeriod={props.onPeriod} />)}
            <Marks items={dated.filter(item => item.claim.type === type)} x={x} middle={narrow ? 12 + lane / 2 : step / 2} split={!!against} {...props} />
            {undated.some(claim => claim.type === type) && (
              <text class="undated" x={right + 8} y={step / 2 + 4}>+{undated.filter(claim => claim.type === type).length}<title>{t.undated}</title></text>
            )}
          </g>
        ))}
        {earlier > 0 && <text class="tick" x={left} y={height - 4}>{t.earlier(earlier)}</text>}
        {later > 0 && <text class="tick" x={right} y={height - 4} text-anchor="end">{t.later(later)}</text>}
        <Brush x={x} top={types.length * step + 4} height={26} from={from} to={to} onPeriod={props.onPeriod} />
        {axis.map(({ text, at, anchor }) => <text class="tick" key={at} x={at} y={types.length * step + 22} text-anchor={anchor}>{text}</text>)}
      </svg>
    </div>
  );
}

interface CountProps { bar: Bar; share: number; x: ScaleTime<number, number>; middle: number; onPeriod: TimelineProps['onPeriod'] }

/** A month's claims of a type as one bar; it chooses that month. */
function Count({ bar, share, x, middle, onPeriod }: CountProps) {
  const name = words.value.monthOf(dateWords(bar.start.slice(0, 7)), typeName(bar.type), bar.count);
  const choose = () => onPeriod(bar.start, iso(new Date(bar.to - day)));
  return (
    <g class="mark month" tabindex={0} role="button" aria-label={name} onClick={choose} onKeyDown={event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(); } }}>
      <title>{name}</title>
      <rect x={x(bar.from)} y={middle - 8} width={Math.max(2, x(bar.to) - x(bar.from) - 1)} height={16} style={{ fillOpacity: (0.12 + 0.88 * share).toFixed(2) }} />
    </g>
  );
}

interface MarksProps extends TimelineProps { items: Placed[]; x: ScaleTime<number, number>; middle: number; split: boolean }

function Marks({ items, x, middle, split, chosen, onClaim }: MarksProps) {
  const t = words.value;
  const used = new Map<string, number>();
  return (
    <>
      {items.map(item => {
        const { claim, exact, told, second } = item;
        const slot = `${Math.round(x(item.from) / 7)}${second}`;
        const depth = used.get(slot) ?? 0;
        used.set(slot, depth + 1);
        const y = middle + (split ? (second ? 5 : -5) : 0) + ((depth % 3) - (depth ? 1 : 0)) * 3;
        const [a, b] = [x(item.from), x(item.to)];
        const [first, last] = x.domain().map(Number);
        const off = item.to < first ? 'M5,-4L-3,0L5,4Z' : item.from > last ? 'M-5,-4L3,0L-5,4Z' : null;
        const state = [claim.negated && 'denied', claim.modality, !told && 'hollow', chosen === claim.id && 'chosen', second && 'second'].filter(Boolean).join(' ');
        const name = `${told ? dateWords(claim.date!.value, claim.date!.precision) : `${t.undated}, ${t.published} ${dateWords(claim.article.published)}`}: ${inWords(claim)}`;
        return (
          <g key={claim.id} class={`mark ${state}`} tabindex={0} role="button" aria-label={name} onClick={() => onClaim(claim)}
            onKeyDown={event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onClaim(claim); } }}>
            <title>{name}</title>
            {off ? <path transform={`translate(${a},${y})`} d={off} /> : exact ? <circle cx={(a + b) / 2} cy={y} r={split ? 4 : 5} /> : <rect x={a} y={y - 3} width={Math.max(3, b - a)} height={6} rx={3} />}
          </g>
        );
      })}
    </>
  );
}

interface BrushProps { x: any; top: number; height: number; from: string | null; to: string | null; onPeriod: TimelineProps['onPeriod'] }

function Brush({ x, top, height, from, to, onPeriod }: BrushProps) {
  const ref = useRef<SVGGElement>(null);
  const [left, right] = x.range();
  const selection = from || to ? [from ? x(time(from)) : left, to ? x(time(to) + day) : right].map(value => Math.max(left, Math.min(right, value))).sort((a, b) => a - b) as [number, number] : null;
  useEffect(() => {
    const group = select(ref.current!);
    const brush = brushX<unknown>().extent([[left, top], [right, top + height]]).on('end', event => {
      if (!event.sourceEvent) return;
      if (!event.selection) return onPeriod(null, null);
      const [a, b] = event.selection.map((value: number) => x.invert(value)) as [Date, Date];
      onPeriod(iso(a), iso(new Date(+b - 1)));
    });
    group.call(brush as any);
    group.call(brush.move as any, selection);
    return () => { group.on('.brush', null); };
  }, [left, right, top, String(x.domain()), from, to]);
  return (
    <>
      {selection && <rect class="period" x={selection[0]} width={Math.max(1, selection[1] - selection[0])} height={top} />}
      <g class="brush" ref={ref} />
    </>
  );
}

/** What the marks of the axis say, each within the axis and none upon another: years where they begin, else months, else days. */
function tickWords(ticks: Date[], x: ScaleTime<number, number>, narrow: boolean) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tongue.value === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: 'UTC', ...options });
  const [year, month, date] = [format({ year: 'numeric' }), format({ month: 'short', year: '2-digit' }), format({ day: 'numeric', month: 'short' })];
  const [left, right] = x.range();
  let end = -Infinity;
  return ticks.map(tick => {
    const text = (tick.getUTCDate() > 1 ? date : tick.getUTCMonth() > 0 ? month : year).format(tick);
    const at = Math.min(right - 4, Math.max(left + 4, x(tick)));
    const anchor = at > right - 24 ? 'end' : narrow && at < left + 24 ? 'start' : 'middle';
    const wide = text.length * 6.2;
    return { text, at, anchor, from: at - (anchor === 'end' ? wide : anchor === 'start' ? 0 : wide / 2), wide };
  }).filter(label => {
    const room = label.from > end + 4;
    if (room) end = label.from + label.wide;
    return room;
  });
}

function useWidth(ref: { current: HTMLElement | null }) {
  const [width, setWidth] = useState(280);
  useEffect(() => {
    // On paper the drawing is made as small as the sheet instead.
    const watch = new ResizeObserver(([entry]) => { if (!matchMedia('print').matches) setWidth(Math.max(280, Math.floor(entry.contentRect.width))); });
    watch.observe(ref.current!);
    return () => watch.disconnect();
  }, []);
  return width;
}
