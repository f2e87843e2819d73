/* Corrections of what was found, made where its sentences are read. They are saved as codings.csv,
 * which the next run obeys (docs/coding.md). */
import { SAYS_YES, changed, decide, decisionsOf, isKept, work } from './codings.js';
import { download, readRows, startWork, takeTable, tellTaken } from './codings_table.js';
import { clean, graph, isRecord, labelled, make, nameOf, nodes, plural } from './data.js';

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
    showCorrections();
};

export const correctionButtons = (link) => {
    const record = nodes.get(link.source);
    const about = `${clean(nodes.get(link.target).label)}: ${clean(nameOf(record))}`;
    const holder = make('span', { class: 'correction' });
    const show = () => {
        const { isYes, isNo } = judgementOf(record, link);
        const focused = [...holder.children].indexOf(document.activeElement);
        holder.classList.toggle('rejected', isNo);
        holder.replaceChildren(...[['right', isYes, true], ['wrong', isNo, false]]
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

const showCorrections = () => {
    const bar = document.getElementById('corrections');
    bar.hidden = work.changes === 0 && bar.lastChild.textContent === '';
    bar.firstChild.textContent = work.changes === 0 ? ''
        : `${plural(work.changes, 'correction', 'corrections')} not in a file yet` +
            (isKept ? '' : ', and this browser keeps nothing for this page');
};

export const startCorrections = () => {
    const bar = make('section', { id: 'corrections', 'aria-label': 'Corrections', hidden: true },
        make('span', { role: 'status' }));
    const tell = make('span', { class: 'quiet', role: 'status' });
    const saving = make('button', { type: 'button', id: 'save' }, 'Save codings.csv');
    saving.addEventListener('click', () => {
        tell.textContent = `${download()} In decisions/ of a review folder the next run obeys it.`;
        showCorrections();
    });
    const file = make('input', { type: 'file', id: 'load', accept: '.csv,.tsv,.txt,text/csv' });
    file.addEventListener('change', async () => {
        const [chosen] = file.files;
        tell.textContent = chosen
            ? tellTaken(takeTable(readRows(await chosen.text())), chosen.name) : '';
        changed();
        showCorrections();
        file.value = '';
    });
    bar.append(saving, make('label', { class: 'file', for: 'load' }, 'Join with a codings.csv …',
        file), tell);
    document.querySelector('footer').before(bar);
    tell.textContent = startWork();
    showCorrections();
    window.addEventListener('beforeunload', (event) => {
        if (!isKept && work.changes > 0) {
            event.preventDefault();
        }
    });
};
