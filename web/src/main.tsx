import { render } from 'preact';
import { App } from './App';
import './menus';

render(<App />, document.getElementById('page')!);
