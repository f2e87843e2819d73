# What graph/ is made of, besides the rows of its shelves; sorted, one a line.
target_sources(dggraph PRIVATE
  graph/analysis.c
  graph/attributed.c
  graph/attributed/entries.c
  graph/attributed/records.c
  graph/backbones.c
  graph/bursting.c
  graph/bursts.c
  graph/bursts/batches.c
  graph/bursts/gaps.c
  graph/callon.c
  graph/centralities.c
  graph/changes.c
  graph/changes/communities.c
  graph/changes/telling.c
  graph/citation_study.c
  graph/citation_years.c
  graph/cited_years.c
  graph/citing.c
  graph/communities.c
  graph/community_labels.c
  graph/compared_cells.c
  graph/compared_shares.c
  graph/comparisons.c
  graph/consensus.c
  graph/counting.c
  graph/earlier.c
  graph/edges.c
  graph/exact.c
  graph/finding.c
  graph/gaps.c
  graph/graph.c
  graph/grouping.c
  graph/half_life.c
  graph/hits.c
  graph/holes.c
  graph/igraph_bridge.c
  graph/impact.c
  graph/importers.c
  graph/incidence.c
  graph/joins.c
  graph/kind_path.c
  graph/kinds.c
  graph/leading.c
  graph/leiden.c
  graph/leiden/level.c
  graph/leiden/moving.c
  graph/links.c
  graph/local_scores.c
  graph/local_scoring.c
  graph/logistic.c
  graph/main_path/knots.c
  graph/main_path/routes.c
  graph/main_path/traversal.c
  graph/naming.c
  graph/network.c
  graph/networks.c
  graph/normalisations.c
  graph/occurrences.c
  graph/overlap.c
  graph/partition.c
  graph/paths.c
  graph/paths/both_ends.c
  graph/paths/effort.c
  graph/paths/lengths.c
  graph/paths/levels.c
  graph/paths/levels/wide.c
  graph/paths/nearest.c
  graph/paths/one_end.c
  graph/paths/reach.c
  graph/paths/sampling.c
  graph/paths/twins.c
  graph/paths/ways.c
  graph/power_law.c
  graph/product.c
  graph/projected.c
  graph/projection.c
  graph/ranks.c
  graph/ready.c
  graph/resolutions.c
  graph/same_groups.c
  graph/scaled.c
  graph/scoring.c
  graph/searching.c
  graph/shuffled.c
  graph/silhouettes.c
  graph/slices.c
  graph/small_groups.c
  graph/stability.c
  graph/starts.c
  graph/statistics.c
  graph/surfing.c
  graph/tally.c
  graph/tally/coded.c
  graph/tally/cross.c
  graph/tally/shares.c
  graph/telling.c
  graph/theme_clusters.c
  graph/theme_groups.c
  graph/time_options.c
  graph/time_tables.c
  graph/trades.c
  graph/triangles.c
  graph/trimming.c
  graph/two_mode.c
)
# Wider registers are chosen when the program runs, if the processor has them. No two steps of a
# calculation are made one, so that all find the same.
set(levels graph/paths/levels.c graph/paths/levels/wide.c graph/paths/levels/avx2.c)
set_source_files_properties(${levels} PROPERTIES COMPILE_OPTIONS -ffp-contract=off)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  target_sources(dggraph PRIVATE graph/paths/levels/avx2.c)
  set_source_files_properties(graph/paths/levels/avx2.c PROPERTIES
    COMPILE_OPTIONS "-ffp-contract=off;-mavx2")
  set_source_files_properties(graph/paths/levels.c PROPERTIES COMPILE_DEFINITIONS DGG_AVX2)
endif()
dgg_shelf(dggraph graph/backbones)
dgg_shelf(dggraph graph/centralities)
dgg_shelf(dggraph graph/communities)
dgg_shelf(dggraph graph/comparisons)
dgg_shelf(dggraph graph/importers)
dgg_shelf(dggraph graph/networks)
dgg_shelf(dggraph graph/normalisations)
dgg_shelf(dggraph graph/statistics)
dgg_shelf(dggraph graph/time_tables)
