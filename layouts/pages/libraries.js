/* What others have written and the map needs: it draws with WebGL and lays out. */
export { default as Graph } from 'graphology';
export { default as layOut } from 'graphology-layout-forceatlas2/iterate.js';
export * as matrices from 'graphology-layout-forceatlas2/helpers.js';
export { Sigma } from 'sigma';
