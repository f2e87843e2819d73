/* The map: one that moves where the browser draws with WebGL, else the picture that does not. */
import { clean, make, nodes } from './data.js';
import { choice } from './list.js';
import { canDraw, draw, erase, isDrawn, lookAtOpened, pressed, recolour, zoom } from './map_drawing.js';
import { MOST_DRAWN, measures } from './map_graph.js';
import { isShown, versionOfShown } from './shown.js';
import { go, onChange, openNode, state } from './state.js';
import { kindName, plural, say } from './text.js';

export { pictureOfMap } from './map_drawing.js';

const map = { version: '', look: '', isPossible: null, stillPart: null, element: null, legend: null };

/* --- the picture that does not move ------------------------------------------------------------- */

const makeButton = (shape, node) => {
    const open = (event) => {
        event.preventDefault();
        openNode(node.id);
    };
    shape.setAttribute('tabindex', '0');
    shape.setAttribute('role', 'button');
    /* Begins with what is seen, in lines of a picture. */
    const seen = [...shape.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    shape.setAttribute('aria-label', `${seen}, ${kindName(node.kind)} ${clean(node.label)}`);
    shape.addEventListener('click', open);
    shape.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
            open(event);
        }
    });
    for (const link of shape.querySelectorAll('a')) {
        link.setAttribute('tabindex', '-1');
    }
};

const startStill = () => {
    for (const shape of map.stillPart?.querySelectorAll('[data-id]') ?? []) {
        if (nodes.has(shape.dataset.id)) {
            makeButton(shape, nodes.get(shape.dataset.id));
        }
    }
};

const fadeStill = () => {
    for (const shape of map.stillPart?.querySelectorAll('[data-id]') ?? []) {
        const node = nodes.get(shape.dataset.id);
        shape.classList.toggle('faded', node !== undefined && !isShown(node));
    }
};

/* --- choosing --------------------------------------------------------------------------------- */

const tellDrawn = (drawn) => {
    const counts = [plural(drawn.nodes.length, 'node', 'nodes'),
        plural(drawn.links.length, 'link', 'links')].join(', ');
    map.status.textContent = [counts, drawn.isOfCommunities
        ? say('communities first: one that is opened shows its nodes') : '',
    drawn.isCut ? say('the first {0} by {1}', MOST_DRAWN, state.size) : ''].filter(Boolean).join('; ');
};

const showStill = (isForced) => {
    erase();
    map.element.hidden = true;
    map.legend.hidden = true;
    map.version = '';
    if (map.stillPart) {
        map.stillPart.hidden = false;
    }
    fadeStill();
    map.status.textContent = !isForced ? ''
        : map.stillPart ? say('This browser draws without WebGL: this picture does not move.')
            : say('This browser draws without WebGL; the table, the timeline and the list tell the same.');
};

const showMoving = () => {
    const look = `${state.size}\n${state.colour}\n${state.community}`;
    map.element.hidden = false;
    map.legend.hidden = false;
    if (map.stillPart) {
        map.stillPart.hidden = true;
    }
    if (map.version !== versionOfShown() || !isDrawn()) {
        tellDrawn(draw(map.element, map.legend, (text) => {
            map.said.textContent = text;
        }));
        map.version = versionOfShown();
    } else if (map.look !== look) {
        recolour();
    } else {
        lookAtOpened();
    }
    map.look = look;
};

const show = () => {
    if (state.view !== 'map') {
        return;
    }
    map.isPossible ??= canDraw();
    const isStill = state.drawn === 'still' || !map.isPossible;
    map.moving.forEach((part) => {
        part.hidden = isStill;
    });
    map.button.hidden = !map.isPossible || !map.stillPart;
    map.button.setAttribute('aria-pressed', String(state.drawn === 'still'));
    if (isStill) {
        showStill(!map.isPossible);
        return;
    }
    try {
        showMoving();
    } catch {
        map.isPossible = false; /* the graphics of this machine are not what they said */
        show();
    }
};

/* Where no picture was made for the page there is no part for a map yet. */
export const makeMapPart = () => {
    if (document.getElementById('map')) {
        return;
    }
    const part = make('section', { id: 'map', 'aria-labelledby': 'map-title' },
        make('h2', { id: 'map-title' }, say('Map')));
    document.getElementById('themes').after(part);
    document.getElementById('to-timeline').before(make('li', null,
        make('a', { href: '#map' }, say('Map'))));
};

const button = (text, name, act) => {
    const made = make('button', { type: 'button', 'aria-label': name }, text);
    made.addEventListener('click', act);
    return made;
};

const SEEN_MEASURES = (name) => (name === 'pagerank' ? 'PageRank' : say(name));

export const startMap = () => {
    const part = document.getElementById('map');
    map.stillPart = part.querySelector('figure');
    map.element = make('div', { id: 'drawing', role: 'application', tabindex: '0', hidden: true,
        'aria-label': say('Map'), 'aria-describedby': 'map-keys' });
    map.legend = make('ul', { id: 'legend', hidden: true });
    map.status = make('p', { role: 'status', class: 'quiet', id: 'map-shown' });
    map.said = make('p', { role: 'status', class: 'quiet', id: 'map-said' });
    map.button = button(say('Picture that does not move'), null, () =>
        go({ drawn: state.drawn === 'still' ? '' : 'still' }));
    map.moving = [
        choice('size-choice', say('Size'), measures.map((name) => [name, SEEN_MEASURES(name)]),
            (size) => go({ size }), state.size),
        choice('colour-choice', say('Colour'), ['community', 'kind', 'year'].map((name) =>
            [name, say(name)]), (colour) => go({ colour }), state.colour),
        make('span', { class: 'zoom' }, button('+', say('Larger'), () => zoom(1 / 1.5)), ' ',
            button('−', say('Smaller'), () => zoom(1.5)), ' ',
            button(say('Whole'), null, () => zoom(0)))];
    const keys = make('p', { id: 'map-keys', class: 'quiet' }, say('Keys: arrows move, + and − zoom, ' +
        '0 shows all, n and p go from node to node, Enter opens.'));
    map.moving.push(keys);
    const options = make('div', { class: 'options' }, map.moving.slice(0, 3), map.button);
    const title = part.querySelector('h2');
    title.after(options, map.legend, map.status, map.element, keys, map.said);
    map.element.addEventListener('keydown', pressed);
    startStill();
    onChange(show);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
        if (isDrawn()) {
            recolour();
        }
    });
    show();
};
