import { useEffect, useState } from 'preact/hooks';
import { words } from '../words';

type Loaded = [typeof import('../views/Query'), typeof import('../editor')];

/** The page of questions, whose editor is fetched when it is first opened. */
export function QueryPage() {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => { Promise.all([import('../views/Query'), import('../editor')]).then(setLoaded); }, []);
  if (!loaded) return <p class="state" role="status">{words.value.loading}</p>;
  const [{ default: Query }, editor] = loaded;
  return <Query editor={editor} />;
}
