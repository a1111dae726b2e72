import { useEffect, useState } from 'preact/hooks';
import { fetched, type GraphError } from '../client';
import { words } from '../words';
import { Trouble } from './State';

type Loaded = [typeof import('../views/Query'), typeof import('../editor')];

/** The page of questions, whose editor is fetched when it is first opened. */
export function QueryPage() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState<GraphError>();
  const load = () => {
    setFailed(undefined);
    fetched(Promise.all([import('../views/Query'), import('../editor')])).then(setLoaded, setFailed);
  };
  useEffect(load, []);
  if (failed) return <Trouble error={failed} again={load} />;
  if (!loaded) return <p class="state" role="status">{words.value.loading}</p>;
  const [{ default: Query }, editor] = loaded;
  return <Query editor={editor} />;
}
