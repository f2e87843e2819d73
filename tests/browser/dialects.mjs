/* What programs of the web read in our files: node dialects.mjs FOLDER, which holds graph.json and
 * the other formats, as tests/layouts/formats/write.c leaves them. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import cytoscape from 'cytoscape';
import { forceLink, forceManyBody, forceSimulation } from 'd3-force';
import graphology from 'graphology';

const { MultiDirectedGraph } = graphology;

/* graphology-graphml asks for the document of a browser, and takes any that claims to be one. */
globalThis.DOMParser = DOMParser;
globalThis.Document = class { static [Symbol.hasInstance](one) { return Boolean(one.documentElement); } };

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name), 'utf8');
const ours = JSON.parse(read('graph.json'));
const nodes = new Map(ours.nodes.map((node) => [node.id, node]));

const sorted = (links) => links.map(([source, target, type, weight]) =>
    JSON.stringify([source, target, type, weight])).sort();
const expected = sorted(ours.links.map((link) => [link.source, link.target, link.type, link.weight]));

const sameNode = (id, data, where) => {
    const node = nodes.get(id);
    assert.ok(node, `${where}: ${id}`);
    assert.equal(data.label, node.label, where);
    assert.equal(data.kind, node.kind, where);
    assert.equal(data.label_zh ?? null, node.label_zh ?? null, where);
    if (node.community) {
        assert.equal(Number(data.community), node.community, where);
    }
    for (const [name, score] of Object.entries(node.scores ?? {})) {
        if (score !== null) {
            assert.equal(Number(data[name]), score, `${where}: ${name}`);
        }
    }
};

const checkCytoscape = () => {
    const cy = cytoscape({ headless: true, ...JSON.parse(read('graph.cytoscape')) });
    assert.equal(cy.nodes().length, nodes.size);
    assert.equal(cy.nodes().orphans().length, nodes.size, 'a node is inside another one');
    cy.nodes().forEach((node) => {
        sameNode(node.id(), node.data(), 'cytoscape');
        assert.ok(node.hasClass(node.data('kind')));
        assert.ok(Number.isFinite(node.position('x')) && Number.isFinite(node.position('y')));
    });
    assert.deepEqual(sorted(cy.edges().map((edge) => [edge.source().id(), edge.target().id(),
        edge.data('type'), edge.data('weight')])), expected);
};

const checkForce = () => {
    const graph = JSON.parse(read('graph.node-link'));
    const given = sorted(graph.links.map((link) => [link.source, link.target, link.type, link.weight]));
    assert.deepEqual(given, expected);
    const simulation = forceSimulation(graph.nodes).stop()
        .force('charge', forceManyBody())
        .force('link', forceLink(graph.links).id((node) => node.id)); // throws where one is missing
    simulation.tick(5);
    assert.equal(graph.nodes.length, nodes.size);
    graph.nodes.forEach((node) => {
        sameNode(node.id, node, 'd3-force');
        assert.ok(Number.isFinite(node.x) && Number.isFinite(node.y));
    });
    assert.ok(graph.links.every((link) => typeof link.source === 'object'));
};

const checkGraph = (graph, where, typeName, hasPlaces) => {
    assert.equal(graph.order, nodes.size, where);
    graph.forEachNode((id, data) => {
        sameNode(id, data, where);
        if (hasPlaces) {
            assert.ok([data.x, data.y, data.size].every(Number.isFinite), where);
            assert.match(data.color, /^(#|rgb)/);
        }
    });
    const found = graph.mapEdges((edge, data, source, target) =>
        [source, target, data[typeName], Number(data.weight)]);
    assert.deepEqual(sorted(found), expected, where);
};

checkCytoscape();
checkForce();
const graph = MultiDirectedGraph.from(JSON.parse(read('graph.graphology')));
checkGraph(graph, 'graphology', 'link_type', true);
graph.forEachNode((id, data) => assert.ok(!('type' in data), 'sigma looks for a program of that name'));
graph.forEachEdge((id, data) => assert.ok(!('type' in data), 'sigma looks for a program of that name'));
const gexf = (await import('graphology-gexf')).default;
checkGraph(gexf.parse(MultiDirectedGraph, read('graph.gexf')),
    'graphology-gexf', 'type', true);
const graphml = (await import('graphology-graphml')).default;
checkGraph(graphml.parse(MultiDirectedGraph, read('graph.graphml')),
    'graphology-graphml', 'type', false);
console.log(`${nodes.size} nodes, ${expected.length} links: cytoscape, d3-force, graphology, its GEXF and GraphML`);
