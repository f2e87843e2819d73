/* A graph.json drawn with d3: nodes pushed apart, links drawing them together. */
import { drag } from 'd3-drag';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { colorOf, start, tell } from './graph.mjs';

const radiusOf = (node) => 4 + 60 * Math.sqrt(Math.max(0, node.scores?.pagerank ?? 0)) / 2;
const shapes = { theme: 'rect', location: 'rect' };

/* Labels give way to those of higher PageRank; a node that is chosen or pointed at shows its own. */
const giveWay = (marks) => {
    const kept = [];
    const labelled = marks.filter(function () {
        return this.querySelector('text') !== null;
    }).nodes().sort((a, b) => radiusOf(b.__data__) - radiusOf(a.__data__));
    for (const mark of labelled) {
        const text = mark.querySelector('text'), box = text.getBBox(), { x, y } = mark.__data__;
        const place = [x + box.x, y + box.y, x + box.x + box.width, y + box.y + box.height];
        const isFree = kept.every(([left, top, right, bottom]) =>
            place[2] < left || place[0] > right || place[3] < top || place[1] > bottom);
        text.classList.toggle('hidden', !isFree);
        if (isFree) {
            kept.push(place);
        }
    }
};

const draw = (graph) => {
    /* d3 writes into what it is given: it gets copies. */
    const nodes = graph.nodes.map((node) => ({ ...node, x: undefined, y: undefined }));
    const links = graph.links.map((link) => ({ ...link }));
    const given = new Map(graph.nodes.map((node) => [node.id, node]));
    const svg = select('#picture');
    svg.selectAll('*').remove();
    const all = svg.append('g');
    const lines = all.append('g').selectAll('line').data(links).join('line')
        .attr('class', (link) => `link ${link.salience ?? ''}`);
    const marks = all.append('g').selectAll('g').data(nodes).join('g')
        .attr('class', (node) => `node ${node.kind}`)
        .attr('tabindex', 0)
        .attr('role', 'button')
        .attr('aria-label', (node) => `${node.kind}: ${node.label}`);
    marks.each(function (node) {
        const radius = radiusOf(node);
        const mark = select(this).append(shapes[node.kind] ?? 'circle').attr('fill', colorOf(node));
        if (shapes[node.kind]) {
            mark.attr('x', -radius).attr('y', -radius).attr('width', 2 * radius).attr('height', 2 * radius)
                .attr('transform', node.kind === 'location' ? 'rotate(45)' : null);
        } else {
            mark.attr('r', radius);
        }
    });
    marks.append('title').text((node) => node.label);
    marks.filter((node) => node.kind === 'theme' || node.kind === 'location').append('text')
        .attr('x', (node) => radiusOf(node) + 4).attr('dy', '.35em').text((node) => node.label);

    const choose = (event, node) => {
        const near = new Set([node.id]);
        links.forEach((link) => {
            if (link.source === node || link.target === node) {
                near.add(link.source.id).add(link.target.id);
            }
        });
        marks.classed('far', (one) => !near.has(one.id)).classed('near', (one) => near.has(one.id));
        lines.classed('far', (link) => link.source !== node && link.target !== node);
        tell(graph, given.get(node.id));
        event.stopPropagation();
    };
    marks.on('click', choose).on('keydown', (event, node) => {
        if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            choose(event, node);
        }
    });
    svg.on('click', () => {
        marks.classed('far', false).classed('near', false);
        lines.classed('far', false);
    });

    const place = () => {
        lines.attr('x1', (link) => link.source.x).attr('y1', (link) => link.source.y)
            .attr('x2', (link) => link.target.x).attr('y2', (link) => link.target.y);
        marks.attr('transform', (node) => `translate(${node.x},${node.y})`);
    };
    const simulation = forceSimulation(nodes)
        .force('link', forceLink(links).id((node) => node.id).distance(95))
        .force('charge', forceManyBody().strength(-420))
        .force('collide', forceCollide((node) => radiusOf(node) + 12))
        .force('x', forceX().strength(.05)).force('y', forceY().strength(.08))
        .stop();
    simulation.tick(300);
    place();
    marks.call(drag()
        .on('start', () => simulation.alphaTarget(.2).on('tick', place).restart())
        .on('drag', (event, node) => Object.assign(node, { fx: event.x, fy: event.y }))
        .on('end', () => {
            simulation.alphaTarget(0);
            giveWay(marks);
        }));

    giveWay(marks);
    const box = all.node().getBBox();
    svg.attr('viewBox', `${box.x - 10} ${box.y - 10} ${box.width + 20} ${box.height + 20}`);
    svg.call(zoom().scaleExtent([.3, 8]).on('zoom', (event) => all.attr('transform', event.transform)));
};

start(draw);
