import { useEffect, useState } from 'preact/hooks';
import { list } from '../address';
import { ask, edition } from '../client';
import { documents } from '../documents';
import { everything, isFiltered, readFilter, variables } from '../filter';
import { type Page, rows, type Tie, viewOf } from '../model';

/** The nodes whose neighbours are shown, as the address tells, with their relations: all of them, and those that the filter leaves. */
export interface Neighbours { opened: string[]; all: Map<string, Tie[]>; fitting: Map<string, Tie[]> }

export function useNeighbours(): Neighbours {
  const opened = list('open').filter(id => viewOf(id) === 'actor');
  const filter = readFilter();
  const all = useRelations(opened, everything);
  const kept = useRelations(isFiltered(filter) ? opened : [], id => variables(filter, id));
  return { opened, all, fitting: isFiltered(filter) ? kept : all };
}

/** What is drawn: these relations and those of the nodes that were opened, each once. */
export const withNeighbours = (ties: Tie[], { fitting }: Neighbours): Tie[] => [...new Map([...ties, ...[...fitting.values()].flat()].map(tie => [tie.id, tie])).values()];

/** The relations of every opened node that fit a filter. */
function useRelations(ids: string[], within: (id: string) => { ties: object }) {
  const [known, setKnown] = useState(new Map<string, Tie[]>());
  const turn = edition.value;
  useEffect(() => {
    const stop = new AbortController();
    Promise.all(ids.map(async id => {
      const data = await ask<{ relations: Page<Tie> }>(documents.neighbours, { ties: within(id).ties }, stop.signal).catch(() => null);
      return [id, rows(data?.relations)] as const;
    })).then(all => { if (!stop.signal.aborted) setKnown(new Map(all)); });
    return () => stop.abort();
  }, [ids.join(), JSON.stringify(within('')), turn]);
  return known;
}
