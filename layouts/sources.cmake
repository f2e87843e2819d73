# What layouts/ is made of, besides the rows of its shelves; sorted, one a line.
target_sources(dggraph PRIVATE
  layouts/address.c
  layouts/arrange.c
  layouts/arrange/grounds.c
  layouts/arrange/known.c
  layouts/arrange/nodes.c
  layouts/arrange/polish.c
  layouts/arrange/tension.c
  layouts/article.c
  layouts/article/figure.c
  layouts/article/html.c
  layouts/article/json.c
  layouts/article/latex.c
  layouts/article/markdown.c
  layouts/article/text.c
  layouts/article/walking.c
  layouts/attributes.c
  layouts/beside.c
  layouts/bibliographies.c
  layouts/caption.c
  layouts/chance.c
  layouts/charted.c
  layouts/charts.c
  layouts/charts/legend.c
  layouts/charts/scale.c
  layouts/cited.c
  layouts/coastline.c
  layouts/coastline/geojson.c
  layouts/crowd.c
  layouts/csv_cell.c
  layouts/distinct_labels.c
  layouts/evidence_csv.c
  layouts/findings.c
  layouts/findings/captions.c
  layouts/findings/cautions.c
  layouts/findings/central.c
  layouts/findings/changes.c
  layouts/findings/communities.c
  layouts/findings/counts.c
  layouts/findings/facts.c
  layouts/findings/making.c
  layouts/findings/members.c
  layouts/findings/opening.c
  layouts/findings/records.c
  layouts/findings/telling.c
  layouts/geometry.c
  layouts/graph_json.c
  layouts/graphviz.c
  layouts/heat.c
  layouts/graphviz/finding.c
  layouts/historiograph.c
  layouts/in_chinese.c
  layouts/in_chinese/notes.c
  layouts/in_chinese/words.c
  layouts/labels.c
  layouts/labels/pieces.c
  layouts/latex_text.c
  layouts/layouts.c
  layouts/manifest.c
  layouts/markdown_text.c
  layouts/markup_text.c
  layouts/metrics.c
  layouts/metrics/widths.c
  layouts/middles.c
  layouts/page.c
  layouts/page/coding.c
  layouts/page/coding_data.c
  layouts/page/crossing.c
  layouts/page/decided.c
  layouts/page/evidence.c
  layouts/page/frame.c
  layouts/page/given.c
  layouts/page/html.c
  layouts/page/list.c
  layouts/page/live.c
  layouts/page/making.c
  layouts/page/marks.c
  layouts/page/palette.c
  layouts/page/papers.c
  layouts/page/policy.c
  layouts/page/ranking.c
  layouts/page/sentences.c
  layouts/page/sheet.c
  layouts/page/table.c
  layouts/pairs.c
  layouts/pictures.c
  layouts/placed.c
  layouts/placements.c
  layouts/plain_json.c
  layouts/plan.c
  layouts/prose.c
  layouts/raster.c
  layouts/reports.c
  layouts/rings.c
  layouts/routes.c
  layouts/routes/bends.c
  layouts/routes/streets.c
  layouts/scene.c
  layouts/scene_writers.c
  layouts/section_rows.c
  layouts/section_tables.c
  layouts/sections.c
  layouts/similarities.c
  layouts/sparse_stress.c
  layouts/sparse_stress/web.c
  layouts/spread.c
  layouts/style.c
  layouts/table_lines.c
  layouts/template.c
  layouts/template/numbers.c
  layouts/template/place.c
  layouts/tied.c
  layouts/untangle.c
  layouts/worker.c
  layouts/writers.c
  layouts/xml_text.c
)
dgg_shelf(dggraph layouts/bibliographies)
dgg_shelf(dggraph layouts/pictures)
dgg_shelf(dggraph layouts/placements)
dgg_shelf(dggraph layouts/reports)
dgg_shelf(dggraph layouts/scene_writers)
dgg_shelf(dggraph layouts/sections)
dgg_shelf(dggraph layouts/writers)
dgg_embed(dggraph layouts/coastline.txt layouts/coastline.h dgg_coastline_text)
dgg_embed(dggraph layouts/country_points.txt layouts/coastline.h dgg_coastline_countries)
dgg_embed(dggraph layouts/pages/coding.bundle.js layouts/pages.h dgg_pages_coding)
dgg_embed(dggraph layouts/pages/libraries.bundle.js layouts/pages.h dgg_pages_libraries)
dgg_embed(dggraph layouts/pages/map.bundle.js layouts/pages.h dgg_pages_map)
dgg_embed(dggraph layouts/pages/style_coding.css layouts/pages.h dgg_pages_style_coding)
dgg_embed(dggraph layouts/pages/style_media.css layouts/pages.h dgg_pages_style_media)
dgg_embed(dggraph layouts/pages/style_panel.css layouts/pages.h dgg_pages_style_panel)
dgg_embed(dggraph layouts/pages/style_tables.css layouts/pages.h dgg_pages_style_tables)
dgg_embed(dggraph layouts/pages/style_text.css layouts/pages.h dgg_pages_style_text)
dgg_embed(dggraph layouts/pages/style_views.css layouts/pages.h dgg_pages_style_views)
dgg_embed(dggraph layouts/pages/watch.js layouts/pages.h dgg_pages_watch)
