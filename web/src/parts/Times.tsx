import { one, set } from '../address';
import { readFilter } from '../filter';
import type { Month, Statement } from '../model';
import { count, figure, words } from '../words';
import { Undrawn, useDrawing } from './Drawn';

export interface TimesProps { name: string; claims: Statement[]; total: number; against?: { name: string; claims: Statement[] }; months?: Month[] }

/** The timeline of claims; what is brushed becomes the filter's period, what is clicked opens its evidence. */
export function Times({ name, claims, total, against, months }: TimesProps) {
  const t = words.value;
  const drawing = useDrawing();
  const { from, to } = readFilter();
  if (!claims.length) return null;
  const rest = total - (months ?? []).reduce((sum, month) => sum + month.types.reduce((own, type) => own + type.count, 0), 0);
  return (
    <section class="times" aria-labelledby="times-title">
      <header>
        <h2 id="times-title">{t.timeline}</h2>
        {total > claims.length && <span class="meta">{months && !against ? `${count(total, t.claims)}${rest > 0 ? ` · ${t.noMonth(figure(rest))}` : ''}` : t.latestOf(figure(claims.length), figure(total))}</span>}
        {against && <button type="button" class="quiet" onClick={() => set({ with: null })}>{t.stopCompare}</button>}
      </header>
      {drawing ? <drawing.Timeline name={name} claims={claims} months={months} against={against} from={from} to={to} chosen={one('claim')}
        onPeriod={(from, to) => set({ from, to })} onClaim={claim => set({ sel: claim.relation.id, claim: claim.id })} /> : <Undrawn />}
      <p class="meta help">{months && !against ? t.monthsHelp : t.timelineHelp}</p>
    </section>
  );
}
