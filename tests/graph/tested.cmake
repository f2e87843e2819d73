# The tests of graph/ besides those of its shelves' rows; sorted, one a line.
list(APPEND tested
  graph/analysis
  graph/changes
  graph/changes/communities
  graph/changes/telling
  graph/earlier
  graph/edges
  graph/graph
  graph/grouping
  graph/igraph_bridge
  graph/importers
  graph/kinds
  graph/links
  graph/naming
  graph/network
  graph/partition
  graph/paths
  graph/paths/lengths
  graph/paths/levels
  graph/paths/nearest
  graph/paths/reach
  graph/paths/ways
  graph/ranks
  graph/ready
  graph/statistics
  graph/tally
)
