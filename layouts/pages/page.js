/* Brings the page to life: until here it was a document. */
import { startCorrections } from './corrections.js';
import { startBar } from './bar.js';
import { startList } from './list.js';
import { makeMapPart, startMap } from './map.js';
import { route, startPanel } from './panel.js';
import { startSearch } from './search.js';
import { startState } from './state.js';
import { startTable } from './table.js';
import { startTaking } from './taking.js';
import { translatePage } from './text.js';
import { startTimeline } from './timeline.js';

/* The panel shows all sentences; those for reading without scripts have done their work. */
document.documentElement.classList.add('with-script');
document.getElementById('evidence').remove();
document.getElementById('sentences').remove();
for (const id of ['timeline', 'to-timeline']) {
    document.getElementById(id).hidden = false; /* nothing without the script */
}
translatePage();
startState();
startCorrections();
startTaking();
makeMapPart();
startBar(); /* chooses the view before the views are made */
startList();
startTable();
startTimeline();
startMap();
startPanel();
startSearch();
route();
