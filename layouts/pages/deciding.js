/* What a person decides in the panel: a paper is out, a theme or location is added, a community has
 * another name, a theme is found by one more phrase. All views follow at once. */
import { decide, decisionsOf, records, work } from './codings.js';
import { isOut, linkTo, scoring } from './corrected.js';
import { clean, communities, graph, inOrder, isRecord, labelled, linksFrom, make, nodes } from './data.js';
import { phraseOf } from './folding.js';
import { touch } from './sheets.js';
import { plural, say } from './text.js';

let follow = () => {}; /* what is done after each decision */
export const onDecision = (after) => {
    follow = after;
};

const STAGES = ['screening', 'full-text', 'eligibility'];

/* A button that opens a form, with what it does when it is sent. */
const folded = (name, summary, parts, send) => {
    const form = make('form', { class: `decision ${name}` }, parts);
    const whole = make('details', { class: 'decide' }, make('summary', null, summary), form);
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (send(form) !== false) {
            follow();
        }
    });
    whole.addEventListener('toggle', () => {
        if (whole.open) {
            form.querySelector('input')?.focus();
        }
    });
    return whole;
};
const field = (name, label, attributes) => make('label', null, `${label} `,
    make('input', { name, autocomplete: 'off', ...attributes }));
const action = (text, act, attributes) => {
    const button = make('button', { type: 'button', ...attributes }, text);
    button.addEventListener('click', () => {
        act();
        follow();
    });
    return button;
};
const sendButton = (text) => make('button', { type: 'submit' }, text);

/* --- papers ------------------------------------------------------------------------------------- */

const exclusion = (record) => {
    const is = work.out[record.id];
    if (is) {
        return make('p', { class: 'alarm' }, make('strong', null, say('Excluded')),
            ` (${[say(is.stage), is.reason].filter(Boolean).map(clean).join('; ')}) `,
            action(say('Take it in again'), () => {
                delete work.out[record.id];
                touch('records');
            }));
    }
    const stages = make('select', { name: 'stage' }, STAGES.map((stage) =>
        make('option', { value: stage }, say(stage))));
    return folded('exclude', say('Exclude this paper …'), [
        field('reason', say('Reason'), { required: true }),
        make('label', null, `${say('Stage')} `, stages), sendButton(say('Exclude'))], (form) => {
        const reason = form.elements.reason.value.trim();
        if (reason === '') {
            return false;
        }
        work.out[record.id] = { stage: form.elements.stage.value, reason };
        touch('records');
        return true;
    });
};

const targets = () => graph.nodes.filter(({ kind }) => kind === 'theme' || kind === 'location')
    .sort((one, two) => inOrder(one.label, two.label));
const nameOfTarget = (node) => `${clean(node.label)} (${say(node.kind)})`;

const adding = (record) => {
    const offers = make('datalist', { id: 'offers-targets' }, targets().map((node) =>
        make('option', { value: nameOfTarget(node) })));
    const salience = make('select', { name: 'salience' },
        make('option', { value: 'primary' }, say('what the paper is about')),
        make('option', { value: 'mention' }, say('it comes up')));
    return folded('add', say('Add a theme or location …'), [
        field('target', say('Theme or location'), { list: offers.id, required: true }), offers,
        make('label', null, `${say('as')} `, salience), sendButton(say('Add'))], (form) => {
        const input = form.elements.target;
        const typed = input.value.trim().toLowerCase();
        const node = targets().find((one) => [nameOfTarget(one), one.label, one.label_zh, one.id]
            .some((name) => name?.toLowerCase() === typed));
        input.setCustomValidity(node ? '' : say('Nothing here is called so.'));
        input.addEventListener('input', () => input.setCustomValidity(''), { once: true });
        if (!node) {
            input.reportValidity();
            return false;
        }
        const isThere = linkTo(record, node.id) && decisionsOf(record)[node.id]?.decision !== 'add';
        decide(record, node.id, isThere ? 'accept' : 'add', form.elements.salience.value);
        return true;
    });
};

/* --- themes ------------------------------------------------------------------------------------- */

const papersWith = (theme) => records.filter((record) => !isOut(record) &&
    linksFrom(record, 'discusses').some((link) => link.target === theme.id && link.correction &&
        link.evidence?.length > 0)).length;

const phrases = (theme) => {
    const own = work.phrases.filter((one) => one.theme === theme.id);
    return own.length === 0 ? '' : [make('ul', { class: 'phrases' }, own.map((one) =>
        make('li', null, labelled(one.phrase), ' ', action(say('Take back'), () => {
            work.phrases = work.phrases.filter((other) => other !== one);
            touch('phrases');
        }, { 'aria-label': `${say('Take back')}: ${one.phrase}` })))),
    make('p', { class: 'quiet' }, say('By these, {0} stand otherwise.',
        plural(papersWith(theme), 'paper', 'papers')))];
};

const phraseForm = (theme) => folded('phrase', say('Find it by another phrase …'), [
    field('phrase', say('Words in a row'), { required: true }), sendButton(say('Look for it'))], (form) => {
    const input = form.elements.phrase;
    const phrase = input.value.trim().replace(/\s+/g, ' ');
    const isKnown = work.phrases.some((one) => one.theme === theme.id && one.phrase === phrase);
    input.setCustomValidity(phraseOf(phrase) ? ''
        : say('Words in a row only: letters, digits, hyphens. Other patterns go into the codebook.'));
    input.addEventListener('input', () => input.setCustomValidity(''), { once: true });
    if (!phraseOf(phrase)) {
        input.reportValidity();
        return false;
    }
    if (!isKnown) {
        work.phrases.push({ theme: theme.id, phrase });
        touch('phrases');
    }
    return true;
});

/* --- communities -------------------------------------------------------------------------------- */

const naming = (community) => folded('rename', say('Rename the community …'), [
    field('name', say('Name'), { value: community.name, required: true }), sendButton(say('Rename'))],
(form) => {
    const name = form.elements.name.value.trim().replace(/\s+/g, ' ');
    if (name === '') {
        return false;
    }
    if (name === community.found) {
        delete work.names[community.found];
    } else {
        work.names[community.found] = name;
    }
    touch('communities');
    return true;
});

/* The names that hold, wherever they are seen. */
export const nameCommunities = () => {
    for (const community of communities.values()) {
        community.found ??= community.name;
        community.name = work.names[community.found] ?? community.found;
    }
    for (const item of document.querySelectorAll('.communities > li')) {
        const community = communities.get(Number(item.querySelector('.chip')?.textContent));
        const title = item.querySelector('h3 bdi');
        if (community && title) {
            title.textContent = clean(community.name);
            title.classList.toggle('corrected', community.name !== community.found);
        }
    }
    for (const option of document.querySelectorAll('#filter-community option')) {
        const community = communities.get(Number(option.value));
        if (community) {
            option.textContent = `${community.id} ${clean(community.name)}`;
        }
    }
};

/* What can be decided about a node, for the panel. */
export const decisionsAbout = (node) => make('div', { class: 'decisions' },
    isRecord(node) ? [exclusion(node), adding(node)] : '',
    node.kind === 'theme' && scoring ? [phrases(node), phraseForm(node)] : '',
    node.community && communities.has(node.community) ? naming(communities.get(node.community)) : '');
