/* The panel beside the page. What it shows is named by the address (#node=… or #cell-…), so links,
 * the back button and bookmarks need nothing more. */
import { make, nodes } from './data.js';
import { cellDetails, nodeDetails } from './details.js';
import { cellNamed } from './crossing.js';
import { corrections, go, onChange, state } from './state.js';
import { showCurrent } from './table.js';

export const panel = {
    element: make('aside', { id: 'panel', 'aria-labelledby': 'panel-title', hidden: true }),
    opener: null, /* what had the focus before */
    text: '', /* what is copied */
    key: '\n', /* what it shows, as the state names it */
};

/* Fails quietly where the browser lets pages copy nothing. */
export const copy = async (text) => {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        const area = make('textarea', { class: 'hidden-text', 'aria-hidden': 'true' });
        area.value = text;
        document.body.append(area);
        area.select();
        const isCopied = document.execCommand('copy');
        area.remove();
        return isCopied;
    }
};

const copyButton = () => {
    const button = make('button', { type: 'button', class: 'copy' }, 'Copy as text');
    button.addEventListener('click', async () => {
        const isCopied = await copy(panel.text);
        panel.status.textContent = isCopied ? 'Copied.' : 'This browser does not let pages copy.';
        button.focus();
    });
    return button;
};

const closePanel = () => {
    if (panel.element.hidden) {
        return;
    }
    panel.element.hidden = true;
    document.body.classList.remove('has-panel');
    for (const current of document.querySelectorAll('[aria-current="true"]')) {
        current.removeAttribute('aria-current');
    }
    if (panel.opener?.isConnected) {
        panel.opener.focus({ preventScroll: true });
    }
    panel.opener = null;
};

/* Takes what the panel shows out of the address, so that "back" brings it again. */
const leavePanel = () => go({ node: '', cell: '' });

const openPanel = (details) => {
    if (panel.element.hidden) {
        const focused = document.activeElement;
        const isHit = focused?.closest('#hits');
        panel.opener = isHit ? document.getElementById('search-field') : focused;
    }
    const close = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
    close.addEventListener('click', leavePanel);
    const title = make('h2', { id: 'panel-title', tabindex: '-1' }, details.title);
    panel.status = make('p', { role: 'status', class: 'quiet' });
    panel.text = details.text;
    panel.element.replaceChildren(
        make('div', { class: 'panel-head' }, make('p', { class: 'kind' }, details.kind), close),
        title, ...details.body.filter((part) => part !== null), copyButton(), panel.status);
    panel.element.hidden = false;
    panel.element.scrollTop = 0;
    document.body.classList.add('has-panel');
    document.title = `${title.textContent} – ${panel.title}`;
    title.focus({ preventScroll: true });
};

/* What is read stays where it is: only what has changed is made anew, and the focus is kept. */
const followCorrections = () => {
    const node = nodes.get(state.node);
    if (panel.corrections === corrections || !node) {
        return;
    }
    panel.corrections = corrections;
    const details = nodeDetails(node);
    panel.text = details.text;
    const fresh = details.body.filter((part) => part !== null && part !== '');
    const place = panel.element.scrollTop;
    const isInForm = document.activeElement?.closest('#panel .decisions') !== null &&
        document.activeElement !== null && panel.element.contains(document.activeElement);
    const label = document.activeElement?.getAttribute?.('aria-label');
    const [head, title] = panel.element.children;
    panel.element.replaceChildren(head, title, ...fresh, copyButton(), panel.status);
    panel.element.scrollTop = place;
    const again = label ? [...panel.element.querySelectorAll('button')]
        .find((button) => button.getAttribute('aria-label') === label) : null;
    (again ?? (isInForm ? panel.element.querySelector('.decisions summary, .decisions button') : null))
        ?.focus({ preventScroll: true });
};

/* Shows what the address names: nothing, if it names neither a node nor a cell. */
export const route = () => {
    const { node: id, cell: name } = state;
    const key = `${id}\n${name}`;
    if (key === panel.key) {
        followCorrections();
        return;
    }
    panel.key = key;
    panel.corrections = corrections;
    const node = nodes.get(id);
    const cell = name === '' ? undefined : cellNamed(name);
    if (node || cell) {
        openPanel(node ? nodeDetails(node) : cellDetails(cell));
        showCurrent(name);
    } else {
        closePanel();
        document.title = panel.title;
    }
};

export const startPanel = () => {
    panel.title = document.title;
    document.querySelector('main').after(panel.element);
    onChange(route);
    document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !panel.element.hidden && !event.defaultPrevented) {
            leavePanel();
        }
    });
};
