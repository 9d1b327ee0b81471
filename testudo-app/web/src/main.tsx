import './style/base.css';
import './style/answer.css';
import './style/views.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { begin } from './state.ts';

render(<App />, document.getElementById('app')!);
void begin();
