// What the bench holds our view against, in the page: Sigma, Cytoscape as it comes, fcose as it comes, d3-force.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
} from "d3-force";
import Graph from "graphology";
import Sigma from "sigma";

cytoscape.use(fcose);

const elementsOf = ({ things, ties, points }) => [
  ...things.map(({ id, name }) => ({
    data: { id, name },
    position: { ...points.get(id) },
  })),
  ...ties.map(({ id, from, to }) => ({
    data: { id, source: from, target: to },
  })),
];

const container = () => document.getElementById("ground");

globalThis.theirs = {
  /** Sigma with what makes it fast, everybody where ours stand. */
  openSigma({ things, ties, points }) {
    const graph = new Graph({ multi: true });
    for (const { id, name } of things) {
      const { x, y } = points.get(id);
      graph.addNode(id, { x, y: -y, size: 4, label: name, color: "#336" });
    }
    for (const { from, to } of ties)
      graph.addEdge(from, to, { size: 1, color: "#999" });
    const sigma = new Sigma(graph, container(), { hideEdgesOnMove: true });
    return () => sigma.kill();
  },
  /** Cytoscape with nothing set but the places. */
  openCytoscape(network) {
    const cy = cytoscape({
      container: container(),
      elements: elementsOf(network),
      layout: { name: "preset" },
    });
    return () => cy.destroy();
  },
  /** fcose with nothing set, without a screen. */
  layByFcose(network) {
    const cy = cytoscape({
      headless: true,
      styleEnabled: true,
      elements: elementsOf(network),
    });
    cy.layout({ name: "fcose", animate: false }).run();
    cy.destroy();
  },
  /** d3-force with its usual forces and 300 rounds. */
  layByD3({ things, ties }) {
    const simulation = forceSimulation(things.map(({ id }) => ({ id })))
      .force(
        "link",
        forceLink(
          ties.map(({ from, to }) => ({ source: from, target: to })),
        ).id(({ id }) => id),
      )
      .force("charge", forceManyBody())
      .force("center", forceCenter())
      .stop();
    simulation.tick(300);
  },
};
