import { set } from '../address';
import { useAsk } from '../client';
import { documents } from '../documents';
import { caption, type Thing } from '../model';
import { words } from '../words';

/** The node of an id, for its name; null where there is none, undefined while that is not known. */
export const useNamed = (id: string | null) => useAsk<{ node: Thing | null }>(documents.name, id ? { id } : null).data?.node;

/** The actor that a list is narrowed to, with the way to all again; or that there is no such one. */
export function OfOne({ id }: { id: string }) {
  const named = useNamed(id);
  return (
    <p>
      <button type="button" class="chip" onClick={() => set({ of: null, after: null, before: null })}>{named === null ? `${words.value.missing} ${id}` : <bdi>{named ? caption(named) : '…'}</bdi>} ×</button>
    </p>
  );
}
