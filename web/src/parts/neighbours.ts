import { useEffect, useState } from 'preact/hooks';
import { list } from '../address';
import { ask, edition, type GraphError, retry } from '../client';
import { documents } from '../documents';
import { everything, isFiltered, readFilter, variables } from '../filter';
import { type Page, rows, type Tie, viewOf } from '../model';
import type { Question } from './State';

/** The nodes whose neighbours are shown, as the address tells, with their relations: all of them, and those that the filter leaves; and whether a question for them failed. */
export interface Neighbours extends Question { opened: string[]; all: Map<string, Tie[]>; fitting: Map<string, Tie[]> }

export function useNeighbours(): Neighbours {
  const opened = list('open').filter(id => viewOf(id) === 'actor');
  const filter = readFilter();
  const all = useRelations(opened, everything);
  const kept = useRelations(isFiltered(filter) ? opened : [], id => variables(filter, id));
  return { opened, all: all.known, fitting: isFiltered(filter) ? kept.known : all.known, error: all.error ?? kept.error, again: retry };
}

/** What is drawn: these relations and those of the nodes that were opened, each once. */
export const withNeighbours = (ties: Tie[], { fitting }: Neighbours): Tie[] => [...new Map([...ties, ...[...fitting.values()].flat()].map(tie => [tie.id, tie])).values()];

/** The relations of every opened node that fit a filter; where a question fails, those that were found before. */
function useRelations(ids: string[], within: (id: string) => { ties: object }) {
  const [{ known, error }, set] = useState<{ known: Map<string, Tie[]>; error?: GraphError }>({ known: new Map() });
  const turn = edition.value;
  useEffect(() => {
    const stop = new AbortController();
    Promise.allSettled(ids.map(id => ask<{ relations: Page<Tie> }>(documents.neighbours, { ties: within(id).ties }, stop.signal))).then(answers => {
      if (stop.signal.aborted) return;
      set(before => ({
        known: new Map(answers.flatMap((answer, at): [string, Tie[]][] => {
          const ties = answer.status === 'fulfilled' ? rows(answer.value.relations) : before.known.get(ids[at]);
          return ties ? [[ids[at], ties]] : [];
        })),
        error: answers.find(answer => answer.status === 'rejected')?.reason,
      }));
    });
    return () => stop.abort();
  }, [ids.join(), JSON.stringify(within('')), turn]);
  return { known, error };
}
