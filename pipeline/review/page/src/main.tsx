import './without-eval.ts';
import { render } from 'preact';
import { start } from './actions/start.ts';
import { App } from './components/app.tsx';
import { installKeyboard } from './keyboard.ts';
import './style.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
installKeyboard();
void start();
