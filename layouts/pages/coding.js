/* The coding page at work: what keys do, and how the work gets into a file. */
import {
    act, say, showRecord, shownRecord, switchSalience, targetsOf, view,
} from './coding_items.js';
import { bar, recordList, recordPart, shortcuts } from './coding_parts.js';
import {
    changed, decisionsOf, doneCount, isDone, isKept, keep, keptElsewhere, pageName, proposalOf,
    readKept, records, replaceWork, sayYes, undecidedOf, work, workOn,
} from './codings.js';
import { download, readRows, startWork, takeTable, tellTaken } from './codings_table.js';
import { make, plural } from './data.js';

/* --- records ---------------------------------------------------------------------------------- */

export const openRecord = (place, isAtEnd = false) => {
    view.at = (place + records.length) % records.length;
    view.item = isAtEnd ? Infinity : 0;
    showRecord(true);
    window.scrollTo(0, 0);
};

const moveItem = (step) => {
    const count = targetsOf(shownRecord()).length;
    const next = view.item + step;
    if (next >= 0 && next < count) {
        view.item = next;
        showRecord(true);
    } else if (view.at + step >= 0 && view.at + step < records.length) {
        openRecord(view.at + step, step < 0);
    } else {
        say(step > 0 ? 'This is the last one.' : 'This is the first one.');
    }
};

const openNextOpen = () => {
    const places = records.map((_, i) => (view.at + 1 + i) % records.length);
    const next = places.find((place) => !isDone(records[place]));
    if (next === undefined) {
        showRecord(true);
        say(`All ${records.length} are coded: save codings.csv.`);
    } else {
        openRecord(next);
    }
};

/* A record is coded when nothing that was found is left open. */
export const markDone = () => {
    const record = shownRecord();
    const open = undecidedOf(record);
    if (!isDone(record) && open.length > 0) {
        view.item = targetsOf(record).indexOf(open[0].target);
        showRecord(true);
        say(`${open.length} not decided: a accepts, r rejects, A accepts all of them.`);
        return;
    }
    const its = workOn(record);
    its.isDone = !its.isDone;
    its.coder = work.coder;
    changed();
    if (its.isDone) {
        openNextOpen();
    } else {
        showRecord(true);
    }
};

const acceptRest = () => {
    const record = shownRecord();
    const open = undecidedOf(record);
    open.forEach(({ target }) => sayYes(record, target));
    showRecord(true);
    say(`${plural(open.length, 'theme or location', 'themes and locations')} accepted.`);
};

/* --- what is shown of the work ----------------------------------------------------------------- */

const MARKS = ['', '·', '✓'];
const markOf = (record) => MARKS[isDone(record) ? 2
    : Number(Object.keys(decisionsOf(record)).length > 0)];

export const showWork = () => {
    const done = doneCount();
    document.getElementById('progress').value = done;
    document.getElementById('progress-text').textContent = `${done} of ${records.length} coded`;
    const state = [work.changes === 0 ? '' : `${plural(work.changes, 'change', 'changes')} not in a ` +
        'file yet', isKept ? '' : 'this browser keeps nothing for this page: save often']
        .filter(Boolean).join('; ');
    document.getElementById('unsaved').textContent = state;
    document.getElementById('unsaved').classList.toggle('alarm', !isKept && work.changes > 0);
    const list = document.getElementById('list');
    records.forEach((record, place) => {
        const button = list.children[place].firstChild;
        button.firstChild.textContent = markOf(record);
        if (place === view.at) {
            button.setAttribute('aria-current', 'true');
        } else {
            button.removeAttribute('aria-current');
        }
    });
    const current = list.children[view.at];
    const box = list.parentElement;
    const isSeen = current.offsetTop >= box.scrollTop &&
        current.offsetTop + current.offsetHeight <= box.scrollTop + box.clientHeight;
    if (!isSeen) {
        box.scrollTop = current.offsetTop - box.clientHeight / 2;
    }
};

/* --- files ------------------------------------------------------------------------------------ */

export const save = () => {
    say(download());
    showWork();
};

const takeOver = (rows, name) => {
    const counts = takeTable(rows);
    if (counts) {
        changed();
        showRecord(false);
    }
    say(tellTaken(counts, name));
};

export const load = async (field) => {
    const [file] = field.files;
    if (file) {
        takeOver(readRows(await file.text()), file.name);
    }
    field.value = '';
};

/* --- keys ------------------------------------------------------------------------------------- */

const currentTarget = () => targetsOf(shownRecord())[view.item];

const withTarget = (use) => () => {
    const target = currentTarget();
    if (target) {
        use(target);
    } else {
        say('There is no theme or location here: t adds one.');
    }
};

const undo = (target) => {
    if (decisionsOf(shownRecord())[target]) {
        act(target, null);
    }
};

const reject = (target) =>
    act(target, proposalOf(shownRecord(), target) ? 'reject' : null);

const KEYS = {
    j: () => moveItem(1),
    k: () => moveItem(-1),
    J: () => openRecord(view.at + 1),
    K: () => openRecord(view.at - 1),
    a: withTarget((target) => act(target, 'yes')),
    r: withTarget(reject),
    s: withTarget(switchSalience),
    u: withTarget(undo),
    A: acceptRest,
    t: () => document.getElementById('add').focus(),
    '/': () => document.getElementById('add').focus(),
    n: () => document.querySelector('.item-note')?.focus(),
    N: () => document.getElementById('record-note').focus(),
    d: markDone,
};

const pressed = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        document.activeElement.blur(); /* a note that is being written belongs to it */
        save();
        return;
    }
    const isWriting = event.target.closest('input, textarea, select');
    if (event.key === 'Escape' && isWriting && event.target.id !== 'add') {
        event.preventDefault();
        event.target.blur();
        showRecord(true);
    }
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey || event.isComposing ||
        !KEYS[event.key] || !document.getElementById('keys').checked) {
        return;
    }
    event.preventDefault();
    KEYS[event.key]();
};

/* --- start ------------------------------------------------------------------------------------ */

const offerKept = () => {
    const other = keptElsewhere();
    if (!other || Object.keys(work.records).length > 0) {
        return;
    }
    const text = `This browser keeps decisions on ${plural(other.shared, 'record', 'records')} of ` +
        'this list from another page. ';
    const button = make('button', { type: 'button' }, 'Take them over');
    const offer = make('p', { class: 'offer' }, text, button);
    button.addEventListener('click', () => {
        const ids = new Set(records.map(({ id }) => id));
        for (const [id, its] of Object.entries(other.kept.records)) {
            if (ids.has(id)) {
                work.records[id] = its;
            }
        }
        work.coder ||= other.kept.coder;
        offer.remove();
        changed();
        showRecord(true);
    });
    document.getElementById('main').prepend(offer);
};

const start = () => {
    const news = startWork();
    keep();
    const main = document.getElementById('main');
    main.before(bar());
    if (records.length === 0) {
        main.replaceChildren(make('p', null, 'There are no records to code.'));
        return;
    }
    main.replaceChildren(recordList(), recordPart(), shortcuts());
    const first = records.findIndex((record) => !isDone(record));
    view.at = Math.max(0, first);
    showRecord(false);
    say(news);
    offerKept();
    document.addEventListener('keydown', pressed);
    window.addEventListener('beforeunload', (event) => {
        if (!isKept && work.changes > 0) {
            event.preventDefault();
        }
    });
    window.addEventListener('storage', (event) => {
        const other = event.key === pageName ? readKept(pageName) : null;
        if (other) { /* the same page in another tab */
            replaceWork(other);
            showRecord(false);
        }
    });
};

document.documentElement.classList.add('with-script');
start();
