import { list, set } from '../address';
import { allFamilies, byType, familyOf } from '../families';
import { clearFilter, type Filter, isFiltered, toggle } from '../filter';
import { narrow } from '../screen';
import { figure, typeName, words } from '../words';

const hows = ['ASSERTED', 'REPORTED', 'PLANNED', 'HYPOTHETICAL'];

/** The legend of colours and types, which is the filter as well. */
export function Filters({ filter, amounts, sources, languages }: { filter: Filter; amounts: Map<string, number>; sources: string[]; languages: string[] }) {
  const t = words.value;
  const types = [...new Set([...amounts.keys(), ...filter.types])].sort(byType);
  const chosen = new Set(list('type'));
  return (
    <details class="filters" open={!narrow() || isFiltered(filter)}>
      <summary>{t.filters}</summary>
      <div class="filter-body">
      {allFamilies.map(family => {
        const own = types.filter(type => familyOf(type) === family);
        if (!own.length) return null;
        return (
          <div class={`family ${family}`} key={family} role="group" aria-label={t.families[family]}>
            <button type="button" class="family-name" aria-pressed={own.every(type => chosen.has(type))} onClick={() => toggle('type', own)}>{t.families[family]}</button>
            {own.map(type => (
              <button type="button" class="chip" key={type} aria-pressed={chosen.has(type)} onClick={() => toggle('type', [type])}>
                {typeName(type)} <small>{figure(amounts.get(type) ?? 0)}</small>
              </button>
            ))}
          </div>
        );
      })}
      <div class="family how" role="group" aria-label={t.how}>
        <span class="family-name">{t.how}</span>
        {hows.map(how => (
          <button type="button" class={`chip ${how}`} key={how} title={t.modalityHint[how]} aria-pressed={filter.how.includes(how)} onClick={() => toggle('how', [how])}>{t.modality[how]}</button>
        ))}
        {(['no', 'yes'] as const).map(deny => (
          <button type="button" class={`chip deny-${deny}`} key={deny} aria-pressed={filter.deny === deny} onClick={() => set({ deny: filter.deny === deny ? null : deny })}>
            {(deny === 'yes' ? t.denied : t.affirmed).toLowerCase()}
          </button>
        ))}
      </div>
      <div class="family period">
        <label>{t.from} <input type="date" value={filter.from ?? ''} onChange={event => set({ from: event.currentTarget.value || null })} /></label>
        <label>{t.to} <input type="date" value={filter.to ?? ''} onChange={event => set({ to: event.currentTarget.value || null })} /></label>
        <Choice name="sure" label={t.minConfidence} chosen={filter.sure === null ? null : String(filter.sure)} choices={['0.7', '0.8', '0.9']} any={t.anyConfidence} word={value => `≥ ${figure(+value)}`} />
        <Choice name="source" label={t.source} chosen={filter.source} choices={sources} any={t.anySource} word={value => value} />
        <Choice name="paper" label={t.paperLanguage} chosen={filter.paper} choices={languages} any={t.anyLanguage} word={value => t.languages[value] ?? value} />
        {isFiltered(filter) && <button type="button" class="quiet" onClick={clearFilter}>{t.clear}</button>}
      </div>
      </div>
    </details>
  );
}

interface ChoiceProps { name: string; label: string; chosen: string | null; choices: string[]; any: string; word: (value: string) => string }

/** One of several; not shown where there is nothing to choose. */
function Choice({ name, label, chosen, choices, any, word }: ChoiceProps) {
  const values = [...new Set([...choices, chosen].filter(value => typeof value === 'string' && value !== ''))].sort() as string[];
  if (values.length < 2 && !chosen) return null;
  return (
    <label>{label} <select value={chosen ?? ''} onChange={event => set({ [name]: event.currentTarget.value || null })}>
      <option value="">{any}</option>
      {values.map(value => <option key={value} value={value}>{word(value)}</option>)}
    </select></label>
  );
}
