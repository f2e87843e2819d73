/* What both pages do with a graph.json: find it, and say what a node and its links are. */

/* Colours of the first eight communities, as on the pictures of dggraph; grey for all others. */
const colors = ['#4477AA', '#AA3377', '#228833', '#A8871B', '#2A8FA8', '#D6475A', '#D9661F', '#5A4BA8'];

export const colorOf = (node) => colors[(node.community ?? 0) - 1] ?? '#7B8794';

const element = (name, text, parent) => {
    const made = document.createElement(name);
    made.textContent = text; // never as HTML: titles come from anywhere
    parent.append(made);
    return made;
};

/* The panel beside the picture: what a node is, and the sentences that justify its links. */
export const tell = (graph, node) => {
    const names = new Map(graph.nodes.map((one) => [one.id, one]));
    const panel = document.getElementById('panel');
    panel.replaceChildren();
    element('h2', node.label, panel);
    element('p', [node.kind, node.venue, node.year].filter(Boolean).join(', '), panel);
    const list = element('ul', '', panel);
    for (const link of graph.links) {
        const other = link.source === node.id ? link.target : link.target === node.id ? link.source : null;
        if (other === null) {
            continue;
        }
        const item = element('li', '', list);
        element('b', names.get(other).label, item);
        element('span', ` ${link.type}${link.salience ? `, ${link.salience}` : ''}`, item);
        for (const one of link.evidence ?? []) {
            const paper = names.get(link.source);
            const field = one.field === 'keywords' ? paper.keywords.join('; ') : paper[one.field];
            element('q', Array.from(field ?? '').slice(...one.sentence).join(''), item);
        }
    }
};

const show = (graph, draw) => {
    if (graph?.format !== 'dggraph-graph/1') {
        throw new Error('This is no graph.json of dggraph.');
    }
    document.getElementById('said').textContent =
        `${graph.nodes.length} nodes, ${graph.links.length} links, ${graph.communities.length} communities`;
    draw(graph);
};

/* The graph beside the page (graph.js, or graph.json where a server gives it), or one chosen by hand. */
export const start = async (draw) => {
    const said = document.getElementById('said');
    const guarded = async (find) => {
        try {
            show(await find(), draw);
        } catch (error) {
            said.textContent = error.message;
        }
    };
    document.getElementById('file').addEventListener('change', (event) =>
        guarded(async () => JSON.parse(await event.target.files[0].text())));
    if (window.graph) {
        await guarded(() => window.graph);
    } else if (location.protocol.startsWith('http')) {
        await guarded(async () => (await fetch('graph.json')).json());
    } else {
        said.textContent = 'Choose a graph.json, or put one beside this page: see README.md.';
    }
};
