"""Betweenness by graph-tool and networkx on the papers of bench_kernels: peers.py BUILD PAPERS.

bench_kernels writes the ties and tells what our own takes; graph-tool counts all shortest paths on one thread,
networkx those from a few sources, from which the time of all is reckoned. Prints rows of a table, in seconds of
processors. A peer that is not installed is said to be so.
"""
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SOURCES = 4


def graph_tool(ties, papers):
    import graph_tool as tool
    from graph_tool.centrality import betweenness
    tool.openmp_set_num_threads(1)
    graph = tool.Graph(directed=False)
    graph.add_vertex(papers)
    graph.add_edge_list(ties)
    start = time.process_time()
    betweenness(graph, norm=False)
    return time.process_time() - start, "graph-tool"


def networkx(ties, papers):
    import networkx
    graph = networkx.Graph(ties)
    start = time.process_time()
    networkx.betweenness_centrality_subset(graph, range(SOURCES), range(papers))
    return (time.process_time() - start) * papers / SOURCES, f"networkx, reckoned from {SOURCES} sources"


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: peers.py BUILD PAPERS")
    build, papers = Path(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ties.txt"
        told = subprocess.run([build / "tests" / "bench_kernels", str(papers), path], check=True,
                              capture_output=True, text=True).stdout
        ties = [tuple(map(int, line.split())) for line in path.read_text().splitlines()]
    own = float(told.split()[0])
    for peer in (graph_tool, networkx):
        try:
            theirs, name = peer(ties, papers)
        except ImportError:
            print(f"| betweenness, exact, {papers} papers | {own:.4f} s | {peer.__name__} is not installed | | |")
            continue
        print(f"| betweenness, exact, {papers} papers, {len(ties)} ties | {own:.4f} s | {name}: {theirs:.1f} s | "
              f"{theirs / own:.1f} | |", flush=True)


if __name__ == "__main__":
    main()
