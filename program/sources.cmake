# What program/ is made of, besides the rows of its shelves; sorted, one a line.
target_sources(dggraph_commands PRIVATE
  program/choosing.c
  program/codebook_forms.c
  program/codebook_spelling.c
  program/coders.c
  program/coding_sheet.c
  program/commands.c
  program/community_tables.c
  program/comparing.c
  program/counted.c
  program/crossed.c
  program/exits.c
  program/forming.c
  program/given.c
  program/help.c
  program/inputs.c
  program/known.c
  program/language.c
  program/manual.c
  program/manual/bash.c
  program/manual/fish.c
  program/manual/man.c
  program/manual/zsh.c
  program/messages.c
  program/node_name.c
  program/option_table.c
  program/options.c
  program/pipeline.c
  program/progress.c
  program/report.c
  program/reviewing.c
  program/sectioning.c
  program/sectioning/beside.c
  program/sectioning/works.c
  program/shelves.c
  program/since.c
  program/since/rows.c
  program/table_choice.c
  program/table_choice/narrow.c
  program/table_choice/order.c
  program/verbs.c
  program/warnings.c
  program/works.c
  program/writing.c
)
dgg_shelf(dggraph_commands program/commands)
dgg_shelf(dggraph_commands program/codebook)
dgg_shelf(dggraph_commands program/codebook_forms)
dgg_shelf(dggraph_commands program/community_tables)
dgg_shelf(dggraph_commands program/gazetteer)
