import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changeReviewer } from '../actions/start.ts';
import { store } from '../app-state.ts';
import { SHORTCUTS } from '../shortcuts.ts';
import { useStore } from '../store.ts';
import { useWords } from '../words/use-words.ts';

function Dialog({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const word = useWords();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} aria-label={title} onClose={() => store.set({ dialog: null })}>
      <h2>{title}</h2>
      {children}
      <button type="button" class="close" onClick={() => element.current?.close()}>
        {word('close')}
      </button>
    </dialog>
  );
}

export function HelpDialog() {
  const word = useWords();
  return (
    <Dialog title={word('help')}>
      <table class="shortcuts">
        <tbody>
          {SHORTCUTS.map(({ keys, name }) => (
            <tr key={name}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{word(name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

export function ReviewerDialog() {
  const word = useWords();
  const current = useStore(store, (state) => state.session?.reviewer ?? '');
  const [name, setName] = useState(current);
  return (
    <Dialog title={word('changeReviewer')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void changeReviewer(name);
        }}
      >
        <label>
          {word('reviewer')}{' '}
          <input value={name} maxLength={100} required onInput={(event) => setName(event.currentTarget.value)} />
        </label>{' '}
        <button type="submit">{word('save')}</button>
      </form>
    </Dialog>
  );
}
