/** Starts the panel in the page that Google shows. */
import { render } from 'preact';
import { Sidebar } from './sidebar.tsx';

const panel = document.getElementById('panel');
if (panel) render(<Sidebar />, panel);
