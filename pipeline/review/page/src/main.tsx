import { render } from 'preact';
import { config } from 'zod';
import { start } from './actions/start.ts';
import { App } from './components/app.tsx';
import { installKeyboard } from './keyboard.ts';
import './style.css';

// zod would try to write functions, which the page's security policy forbids.
config({ jitless: true });

const root = document.getElementById('app');
if (root) render(<App />, root);
installKeyboard();
void start();
