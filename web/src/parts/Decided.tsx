import { useState } from 'preact/hooks';
import { type Decision, decisions, undo } from '../decisions';
import { words } from '../words';

/** What was decided in this window, each with the way back; also where the decision has left nothing to see. */
export function Decided() {
  const t = words.value;
  const [failed, setFailed] = useState(false);
  if (!decisions.value.length) return null;
  const takeBack = (decision: Decision) => undo(decision).then(() => setFailed(false), () => setFailed(true));
  return (
    <div class="decided" role="status">
      <h2>{t.decided}</h2>
      <ul class="plain">
        {decisions.value.map(decision => <li key={decision.left + decision.right}><bdi>{decision.words}</bdi> <button type="button" class="quiet" onClick={() => takeBack(decision)}>{t.takeBack}</button></li>)}
      </ul>
      {failed && <p class="trouble" role="alert">{t.notTakenBack}</p>}
    </div>
  );
}
