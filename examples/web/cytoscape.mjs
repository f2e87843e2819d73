/* A graph.json drawn with Cytoscape.js. */
import cytoscape from 'cytoscape';
import { colorOf, start, tell } from './graph.mjs';

/* "parent" in data would put a node inside another one. */
const dataOf = ({ parent, ...node }) => ({
    ...node,
    parent_theme: parent ?? null,
    color: colorOf(node),
    size: 12 + 90 * Math.sqrt(Math.max(0, node.scores?.pagerank ?? 0)),
});

const draw = (graph) => {
    const given = new Map(graph.nodes.map((node) => [node.id, node]));
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const ink = dark ? '#E5E7EB' : '#1F2933', ground = dark ? '#111827' : '#FFFFFF';
    const cy = cytoscape({
        container: document.getElementById('picture'),
        elements: {
            nodes: graph.nodes.map((node) => ({ data: dataOf(node), classes: node.kind })),
            edges: graph.links.map((link, i) => ({ data: { ...link, id: `link:${i}` }, classes: link.salience ?? '' })),
        },
        layout: { name: 'cose', animate: false, randomize: false, nodeDimensionsIncludeLabels: true },
        style: [
            { selector: 'node', style: { 'background-color': 'data(color)', width: 'data(size)', height: 'data(size)' } },
            { selector: '.theme', style: { shape: 'round-rectangle' } },
            { selector: '.location', style: { shape: 'diamond' } },
            { selector: '.theme, .location', style: {
                label: 'data(label)', color: ink, 'font-size': 11, 'min-zoomed-font-size': 7,
                'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': 110,
                'text-background-color': ground, 'text-background-opacity': .8,
            } },
            { selector: 'edge', style: { width: 1, 'line-color': '#9AA5B1', 'curve-style': 'haystack', opacity: .6 } },
            { selector: 'edge.primary', style: { width: 2.5, opacity: .9 } },
            { selector: '.far', style: { opacity: .12 } },
        ],
    });
    cy.on('tap', (event) => {
        cy.elements().removeClass('far');
        if (event.target !== cy && event.target.isNode()) {
            cy.elements().not(event.target.closedNeighborhood()).addClass('far');
            tell(graph, given.get(event.target.id()));
        }
    });
    window.cy = cy; // for whoever tries things in the console
};

start(draw);
