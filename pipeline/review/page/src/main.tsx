import './without-eval.ts';
import { render } from 'preact';
import { start } from './actions/start.ts';
import { App } from './components/app.tsx';
import { installKeyboard } from './keyboard.ts';
import './style.css';

// The token in the address was good once: neither a reload nor the history is to show it.
if (location.search !== '') history.replaceState(null, '', location.pathname);

const root = document.getElementById('app');
if (root) render(<App />, root);
installKeyboard();
void start();
