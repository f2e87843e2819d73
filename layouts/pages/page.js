/* Brings the page to life: until here it was a document. */
import { startCorrections } from './corrections.js';
import { startBar } from './bar.js';
import { clean, nodes } from './data.js';
import { startList } from './list.js';
import { route, startPanel } from './panel.js';
import { startSearch } from './search.js';
import { openNode, startState } from './state.js';
import { startTable } from './table.js';
import { translatePage } from './text.js';
import { startTimeline } from './timeline.js';

/* Nodes of the map open what is known of them. */
const startMap = () => {
    for (const shape of document.querySelectorAll('#map [data-id]')) {
        const node = nodes.get(shape.dataset.id);
        if (!node) {
            continue;
        }
        const open = (event) => {
            event.preventDefault();
            openNode(node.id);
        };
        shape.setAttribute('tabindex', '0');
        shape.setAttribute('role', 'button');
        /* Begins with what is seen, in lines of a picture. */
        const seen = [...shape.querySelectorAll('text')].map((line) => line.textContent).join(' ');
        shape.setAttribute('aria-label', `${seen}, ${node.kind} ${clean(node.label)}`);
        shape.addEventListener('click', open);
        shape.addEventListener('keydown', (event) => {
            if (event.key === 'Enter' || event.key === ' ') {
                open(event);
            }
        });
        for (const link of shape.querySelectorAll('a')) {
            link.setAttribute('tabindex', '-1');
        }
    }
};

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
startList();
startTable();
startTimeline();
startMap();
startBar();
startPanel();
startSearch();
route();
