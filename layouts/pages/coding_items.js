/* A record with its texts, and the themes and locations that are found in it or added to it. */
import { showWork } from './coding.js';
import {
    SAYS_YES, changed, decide, decisionsOf, isBlind, isDone, proposalOf, proposalsOf, records,
    salienceOf, sayYes, work, workOn,
} from './codings.js';
import {
    byline, charactersOf, clean, isAddress, labelled, links, make, nodeLabel, nodes, outside,
} from './data.js';
import { fieldPart, hitsOf, inTextOrder, marked, pointsOf, stress } from './marks.js';

export const view = { at: 0, item: 0 }; /* the record that is shown, and the item that keys act on */
export const shownRecord = () => records[view.at];

export const targetsOf = (record) => {
    const proposed = proposalsOf(record).map(({ target }) => target);
    const added = Object.keys(decisionsOf(record)).filter((target) => !proposed.includes(target));
    return ['theme', 'location'].flatMap((kind) =>
        [...proposed, ...added].filter((target) => nodes.get(target).kind === kind));
};

const STATES = {
    accept: ['accepted', 'hue-3'],
    add: ['added', 'hue-3'],
    reject: ['rejected', 'hue-6'],
};
const stateOf = (record, target) => {
    const decision = decisionsOf(record)[target]?.decision;
    const [name, hue] = STATES[decision] ?? ['not decided', ''];
    return { name: decision === 'add' && proposalOf(record, target) ? 'accepted' : name, hue };
};

export const placeText = (node) => {
    const within = nodes.get(node.within)?.label;
    return [node.label_zh, within ? `in ${within}` : ''].filter(Boolean).join(', ');
};

export const say = (text) => {
    document.getElementById('said').textContent = text;
};

const actionButton = (text, name, isPressed, act) => {
    const button = make('button', { type: 'button', 'aria-label': name,
        'aria-pressed': isPressed === null ? null : String(isPressed) }, text);
    button.addEventListener('click', (event) => {
        event.stopPropagation();
        act();
    });
    return button;
};

/* What keys and buttons do with an item; the screen follows. */
export const act = (target, decision, salience) => {
    const record = shownRecord();
    if (decision === 'yes') {
        sayYes(record, target, salience);
    } else {
        decide(record, target, decision, salience);
    }
    view.item = Math.max(0, targetsOf(record).indexOf(target));
    say(`${clean(nodes.get(target).label)}: ${stateOf(record, target).name}`);
    showRecord(true);
};

export const switchSalience = (target) => {
    const record = shownRecord();
    const other = salienceOf(record, target) === 'primary' ? 'mention' : 'primary';
    const isRejected = decisionsOf(record)[target]?.decision === 'reject';
    act(target, isRejected ? 'reject' : 'yes', other);
};

const itemButtons = (record, target) => {
    const label = clean(nodes.get(target).label);
    const decision = decisionsOf(record)[target]?.decision;
    const isYes = SAYS_YES.includes(decision);
    const salience = salienceOf(record, target);
    const salienceButton = actionButton(salience, `${salience}: change how ${label} comes up`, null,
        () => switchSalience(target));
    if (!proposalOf(record, target)) {
        return [salienceButton, actionButton('Remove', `Remove ${label}`, null,
            () => act(target, null))];
    }
    return [
        actionButton('Accept', `Accept ${label}`, isYes, () => act(target, isYes ? null : 'yes')),
        actionButton('Reject', `Reject ${label}`, decision === 'reject', () =>
            act(target, decision === 'reject' ? null : 'reject')), salienceButton];
};

const itemNote = (record, target) => {
    const field = make('input', { type: 'text', class: 'item-note',
        'aria-label': `Note on ${clean(nodes.get(target).label)}`, placeholder: 'Note (n)' });
    field.value = decisionsOf(record)[target]?.note ?? '';
    field.addEventListener('change', () => {
        decisionsOf(record)[target].note = field.value;
        changed();
        showWork();
    });
    return field;
};

/* The words that were found, of the item that is looked at. */
const itemEvidence = (record, target) => {
    const hits = hitsOf([proposalOf(record, target)].filter(Boolean)).sort(inTextOrder);
    return hits.length === 0 ? null : make('ul', { class: 'notes' },
        hits.map(({ evidence }) => make('li', null, `${evidence.field}: `,
            labelled(`“${evidence.quote}”`), ` ${pointsOf(evidence)}`)));
};

const itemElement = (record, target, place) => {
    const node = nodes.get(target);
    const isCurrent = place === view.item;
    const state = stateOf(record, target);
    const item = make('li', { class: `item ${state.hue} ${state.name.split(' ')[0]}`,
        'data-target': target, tabindex: isCurrent ? '0' : '-1', 'aria-current': isCurrent },
    make('div', { class: 'item-head' }, make('span', { class: 'item-label' }, labelled(node.label)),
        make('small', null, clean(placeText(node))), make('span', { class: 'state' }, state.name)),
    node.definition && isCurrent ? make('p', { class: 'quiet' }, labelled(node.definition)) : null,
    isCurrent ? itemEvidence(record, target) : null,
    make('div', { class: 'actions' }, itemButtons(record, target),
        isCurrent && decisionsOf(record)[target] ? itemNote(record, target) : null));
    item.addEventListener('click', () => {
        if (view.item !== place) {
            view.item = place;
            showRecord(true);
        }
    });
    return item;
};

const itemLists = (record) => {
    const targets = targetsOf(record);
    return [['theme', 'Themes'], ['location', 'Locations']].map(([kind, title]) => {
        const own = targets.filter((target) => nodes.get(target).kind === kind);
        return [make('h3', null, title, make('small', null, ` ${own.length}`)), own.length === 0
            ? make('p', { class: 'quiet' }, isBlind ? 'None yet.' : 'None was found.')
            : make('ul', { class: 'items' }, own.map((target) =>
                itemElement(record, target, targets.indexOf(target))))];
    }).flat();
};

const recordNote = (record) => {
    const field = make('textarea', { id: 'record-note', rows: '2' });
    field.value = work.records[record.id]?.note ?? '';
    field.addEventListener('change', () => {
        workOn(record).note = field.value;
        changed();
        showWork();
    });
    return [make('label', { for: 'record-note' }, 'Note on this record (N)'), field];
};

const recordTexts = (record) => make('article', { class: 'texts', 'aria-labelledby': 'record-title' },
    make('p', { class: 'kind' }, `${view.at + 1} of ${records.length}`,
        isDone(record) ? ' · coded' : ''),
    make('h2', { id: 'record-title', tabindex: '-1' }, record.title
        ? marked(record, 'title', 0, charactersOf(record, 'title').length,
            hitsOf(links.get(record.id)).filter(({ evidence }) => evidence.field === 'title'))
        : nodeLabel(record)),
    make('p', { class: 'byline' }, byline(record)),
    isAddress(record.url) ? make('p', null, outside(record.url, 'Open the source page')) : null,
    record.title_inferred
        ? make('p', { class: 'quiet' }, 'Without a title: these are its first words.') : null,
    fieldPart(record, 'abstract', 'Abstract'), fieldPart(record, 'keywords', 'Keywords'),
    record.abstract || record.keywords.length > 0 ? null
        : make('p', { class: 'quiet' }, 'The list holds neither abstract nor keywords of it.'));

/* `isFocused`: the focus goes to the item that keys act on, or to the title if there is none. */
export const showRecord = (isFocused) => {
    const record = shownRecord();
    const shown = document.getElementById('record');
    view.item = Math.min(view.item, Math.max(0, targetsOf(record).length - 1));
    shown.querySelector('.texts').replaceWith(recordTexts(record));
    shown.querySelector('.decisions').replaceChildren(...itemLists(record));
    shown.querySelector('.record-note').replaceChildren(...recordNote(record));
    const done = document.getElementById('done');
    done.setAttribute('aria-pressed', String(isDone(record)));
    done.textContent = isDone(record) ? 'Coded ✓ (d)' : 'Coded (d)';
    stress(shown, targetsOf(record)[view.item] ?? null);
    showWork();
    if (isFocused) {
        const item = shown.querySelector('.item[aria-current]');
        (item ?? document.getElementById('record-title')).focus({ preventScroll: true });
        item?.scrollIntoView({ block: 'nearest' });
    }
};
