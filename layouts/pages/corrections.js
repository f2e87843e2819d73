/* Corrections of what was found, made where its sentences are read. They are saved as codings.csv,
 * which the next run obeys (docs/coding.md). */
import {
    SAYS_YES, changed, decide, decisionsOf, isKept, keptHere, pageName, readKept, replaceWork, work,
} from './codings.js';
import { download, readRows, startWork, takeTable, tellTaken } from './codings_table.js';
import { applyCorrections } from './corrected.js';
import { clean, graph, isRecord, labelled, make, nameOf, nodes, plural } from './data.js';
import { nameCommunities, onDecision } from './deciding.js';
import { forgetObeyed, freshCount, isFresh, saveSheet, SHEETS } from './sheets.js';
import { corrected } from './state.js';
import { say } from './text.js';

export const isCoding = (link) =>
    ['discusses', 'studies'].includes(link.type) && isRecord(nodes.get(link.source));

/* Yes, no, or neither yet. What a person has added is gone when its row is. */
const judgementOf = (record, link) => {
    const decision = decisionsOf(record)[link.target]?.decision;
    const isTakenBack = link.decision === 'added' && !decision && graph.sheet !== null;
    return { isYes: SAYS_YES.includes(decision), isNo: decision === 'reject' || isTakenBack };
};

const judge = (record, link, isRight) => {
    const isAdded = link.decision === 'added';
    const { isYes, isNo } = judgementOf(record, link);
    if (isRight ? isYes : isNo) {
        decide(record, link.target, isAdded && !isRight ? 'add' : null);
    } else if (isRight) {
        decide(record, link.target, isAdded ? 'add' : 'accept');
    } else {
        decide(record, link.target, isAdded ? null : 'reject');
    }
    follow();
};

export const correctionButtons = (link) => {
    const record = nodes.get(link.source);
    const about = `${clean(nodes.get(link.target).label)}: ${clean(nameOf(record))}`;
    const holder = make('span', { class: 'correction' });
    const show = () => {
        const { isYes, isNo } = judgementOf(record, link);
        const focused = [...holder.children].indexOf(document.activeElement);
        holder.classList.toggle('rejected', isNo);
        holder.replaceChildren(...[[say('right'), isYes, true], [say('wrong'), isNo, false]]
            .map(([text, isPressed, isRight]) => {
                const button = make('button', { type: 'button', 'aria-pressed': String(isPressed),
                    'aria-label': `${text}: ${about}` }, text);
                button.addEventListener('click', () => {
                    judge(record, link, isRight);
                    show();
                });
                return button;
            }));
        holder.children[focused]?.focus();
    };
    show();
    return holder;
};

/* A line of such buttons below a paper in a cell. */
export const correctionLine = (someLinks) =>
    make('p', { class: 'corrections' }, someLinks.filter(isCoding).map((link) =>
        [make('span', null, labelled(nodes.get(link.target).label), ' ', correctionButtons(link)),
            ' ']));

/* Views, names and the panel as they are after a correction. */
const follow = () => {
    applyCorrections();
    nameCommunities();
    showCorrections();
    corrected();
};

const allChanges = () => work.changes + freshCount();

const showCorrections = () => {
    const bar = document.getElementById('corrections');
    const count = allChanges();
    bar.hidden = count === 0 && bar.lastChild.textContent === '';
    bar.firstChild.textContent = count === 0 ? ''
        : say('{0} not in a file yet', plural(count, 'correction', 'corrections')) +
            (isKept ? '' : say(', and this browser keeps nothing for this page'));
    for (const sheet of SHEETS) {
        document.getElementById(`save-${sheet}`).hidden = !isFresh(sheet);
    }
    document.getElementById('save').hidden = count > 0 && work.changes === 0;
};

const OBEYED = 'In decisions/ of a review folder the next run obeys it.';
const sheetButton = (sheet, tell) => {
    const saving = make('button', { type: 'button', id: `save-${sheet}`, hidden: true },
        say('Save {0}', `${sheet}.csv`));
    saving.addEventListener('click', () => {
        saveSheet(sheet);
        tell.textContent = `${say('Saved as {0}.', `${sheet}.csv`)} ${say(OBEYED)}`;
        showCorrections();
    });
    return saving;
};

/* A run that takes papers in or out makes another page at the same address: what no file has yet
 * goes on in it. */
const takeOver = () => {
    const other = readKept(pageName) ? null : keptHere();
    if (other && (other.changes > 0 || Object.values(other.fresh).some(Boolean))) {
        replaceWork(other);
    }
};

export const startCorrections = () => {
    const bar = make('section', { id: 'corrections', 'aria-label': say('Corrections'), hidden: true },
        make('span', { role: 'status' }));
    const tell = make('span', { class: 'quiet', role: 'status' });
    const saving = make('button', { type: 'button', id: 'save' }, say('Save {0}', 'codings.csv'));
    saving.addEventListener('click', () => {
        tell.textContent = `${say(download())} ${say(OBEYED)}`;
        showCorrections();
    });
    const file = make('input', { type: 'file', id: 'load', accept: '.csv,.tsv,.txt,text/csv' });
    file.addEventListener('change', async () => {
        const [chosen] = file.files;
        tell.textContent = chosen
            ? tellTaken(takeTable(readRows(await chosen.text())), chosen.name) : '';
        changed();
        follow();
        file.value = '';
    });
    bar.append(saving, ...SHEETS.map((sheet) => sheetButton(sheet, tell)),
        make('label', { class: 'file', for: 'load' }, say('Join with a codings.csv …'), file), tell);
    document.querySelector('footer').before(bar);
    takeOver();
    tell.textContent = startWork();
    forgetObeyed();
    onDecision(follow);
    applyCorrections();
    nameCommunities();
    showCorrections();
    window.addEventListener('beforeunload', (event) => {
        if (!isKept && allChanges() > 0) {
            event.preventDefault();
        }
    });
};
