import { mount } from 'svelte';
import App from './App.svelte';
import './look/fonts.css';
import './app.css';
import './ui/controls.css';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');

export default mount(App, { target });
