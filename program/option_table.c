/* Every option of every command. Reading, checking, `dggraph help` and `dggraph explain` follow
 * this table. */
#include "program/options.h"

#define ALL "*"
#define LOOKING "codebook/check codebook/suggest codebook/test"
#define CODING                                                                                     \
    "map draw code sample agree check export rank communities stats time compare explain " LOOKING
#define READING "convert " CODING
#define FORMING "map draw export rank communities stats time compare explain"
#define MEASURING "map draw export rank communities"
#define CHOOSING "draw export rank communities stats time compare"
#define GROUPING "map draw export communities"
#define WRITING                                                                                    \
    "gazetteer/find gazetteer/check agree check export rank communities stats time compare list "  \
    "explain " LOOKING

#define FLAG(field) DGG_TAKES_NOTHING, offsetof(dgg_options, field), 0, NULL, NULL
#define WORD(field) DGG_TAKES_WORD, offsetof(dgg_options, field), 0
#define WHOLE(field, most) DGG_TAKES_WHOLE, offsetof(dgg_options, field), most
#define REAL(field) DGG_TAKES_REAL, offsetof(dgg_options, field), 0

/* In the order in which help shows them: what is special first, what all share last. */
const dgg_option dgg_option_table[] = {
    { "list", 0, FLAG(list), "show the pictures there are, and stop", "draw" },
    { "title", 0, WORD(title), "TEXT", NULL, "heading of the map, page or picture",
      "map code draw" },
    { "page", 0, WORD(page), "SIZE", NULL, "a4, column, slide, or in mm: 120x80, 120", "draw" },
    { "orientation", 0, WORD(orientation), "NAME", "portrait", "of an a4 page: or landscape",
      "draw" },
    { "dark", 0, FLAG(dark), "for dark paper; else light, and dark on dark screens", "draw" },
    { "font", 0, WORD(fonts), "FAMILY", "Helvetica", "what texts are set in", "draw" },
    { "size-by", 0, WORD(size_by), "MEASURE", NULL, "what sizes show: dggraph list centralities",
      "draw" },
    { "color-by", 0, WORD(color_by), "NAME", "community", "what colours show: or year, kind",
      "draw" },
    { "base-map", 0, WORD(base_map), "FILE", "built in",
      "of locations: polygons or lines of GeoJSON", "draw" },
    { "caption", 0, WORD(caption), "PLACE", "inside",
      "what, how counted, n, method: also below, or beside", "draw" },
    { "draw", 0, WORD(draw), "LIST", NULL, "also draw: mentions,venues,related", "map" },
    { "share", 0, FLAG(share), "without abstracts, people and long quotes", "map" },
    { "blind", 0, FLAG(blind), "a page that shows nothing of what was found", "code" },
    { "sheet", 0, WORD(sheet), "FILE", NULL, "the records to code, and what is decided", "code" },
    { "kind", 0, WORD(kind), "KIND", "theme", "nodes to rank: theme, location, paper ...", "rank" },
    { "by", 0, WORD(by), "NAME", "pagerank, leiden, theme", "measures, communities, groups",
      "rank communities sample compare" },
    { "start", 0, WORD(start), "LIST", NULL, "of pagerank-personalised: theme:a,theme:b", "rank" },
    { "alpha", 0, REAL(alpha), "NUMBER", NULL, "of katz: how far walks count; else chosen",
      "rank" },
    { "epsilon", 0, REAL(epsilon), "NUMBER", "0.01",
      "of samples: the error, in shares of all pairs", "rank" },
    { "delta", 0, REAL(delta), "NUMBER", "0.1", "of samples: how likely a greater error is",
      "rank" },
    { "groups", 0, WORD(groups), "A,B", NULL, "two of what --by says: HK,shenzhen", "compare" },
    { "permutations", 0, WHOLE(permutations, 1000000), "NUMBER", NULL,
      "of gaps and pairs; else as many as they need", "compare" },
    { "rows", 0, WORD(rows), "GROUP", NULL, "of crosstab: a group of themes", "compare" },
    { "across", 0, WORD(across), "GROUP", NULL, "and another", "compare" },
    { "sample", 0, FLAG(sample), "the papers are a sample of others: with intervals", "compare" },
    { "n", 0, WHOLE(sample_size, UINT32_MAX), "NUMBER", "50", "papers to draw", "sample" },
    { "gold", 0, WORD(gold), "SHEET", NULL, "what people have settled on", "agree" },
    { "machine", 0, WORD(machine), "INPUT", NULL, "what to code and compare with it", "agree" },
    { "top", 0, WHOLE(top, UINT32_MAX), "NUMBER", NULL, "rows to show: 10, of tables 50; 0 is all",
      "rank stats time compare communities draw codebook/suggest" },
    { "quality", 0, WORD(quality), "NAME", NULL, "what leiden maximises: modularity, cpm, barber",
      GROUPING },
    { "resolution", 0, REAL(resolution), "NUMBER", "1", "more gives more communities",
      GROUPING " time codebook/suggest" },
    { "network", 0, WORD(network), "NAME", "concept", "what is measured", MEASURING " time" },
    { "years", 0, WORD(years), "RANGE", NULL, "papers of those years: 2010-2015, 2010- ...",
      CHOOSING },
    { "where", 0, WORD(where), "TERMS", NULL,
      "papers to look at: \"theme=smart-cities location=CN\"", CHOOSING },
    { "counting", 0, WORD(counting), "NAME", "full", "of a projection: or fractional, refined",
      MEASURING },
    { "normalise", 0, WORD(normalise), "NAME", NULL, "ties: none, salton, association ...",
      MEASURING },
    { "minimum-weight", 0, REAL(minimum_weight), "NUMBER", NULL, "of ties, before normalising",
      MEASURING " time" },
    { "top-nodes", 0, WHOLE(top_nodes, UINT32_MAX), "NUMBER", NULL,
      "only those of most papers, or of most strength", MEASURING " time" },
    { "backbone", 0, WORD(backbone), "NAME", NULL, "of ties: disparity=0.05, pathfinder ...",
      MEASURING },
    { "largest-component", 0, FLAG(largest_component), "only that", MEASURING },
    { "hub", 0, WHOLE(hub, UINT32_MAX), "NUMBER", "5000", "what is shared by more ties nothing",
      MEASURING },
    { "minimum-size", 0, WHOLE(minimum_size, UINT32_MAX), "NUMBER", NULL,
      "smaller communities join others", GROUPING },
    { "consensus", 0, WHOLE(consensus, 1000), "RUNS", NULL, "what so many runs agree on",
      GROUPING },
    { "table", 0, WORD(tables), "LIST", NULL, "as years,venues; dggraph list",
      "stats time communities compare" },
    { "slices", 0, WORD(slices), "LIST", "3", "of time: a number, or 2010-2014,2015-2019",
      "time draw" },
    { "of", 0, WORD(of), "LIST", NULL, "what may burst: themes,keywords,phrases ...", "time draw" },
    { "model", 0, WORD(model), "NAME", "batched", "of bursts: or continuous", "time" },
    { "states", 0, WHOLE(states, UINT32_MAX), "NUMBER", "2", "of bursts", "time" },
    { "ratio", 0, REAL(ratio), "NUMBER", "2", "of bursts: how much more each state has", "time" },
    { "gamma", 0, REAL(gamma), "NUMBER", "1", "of bursts: what it costs to rise a state", "time" },
    { "paths", 0, WORD(paths), "NAME", "spc", "how search paths are counted: or splc, spnp",
      "time" },
    { "routes", 0, WHOLE(routes, UINT32_MAX), "NUMBER", "10",
      "citations that the key-route path leads through", "time" },
    { "arcs", 0, WORD(arcs), "WAY", "citing-cited", "of a ready network: or cited-citing",
      "time " MEASURING },
    { "nodes", 0, FLAG(nodes), "csv: only the table of nodes", "export" },
    { "links", 0, FLAG(links), "csv: only the table of links", "export" },
    { "no-merge", 0, FLAG(no_merge), "keep all records as they were read", "convert" },
    { "to", 0, WORD(to), "FORMAT", NULL, "the format to write",
      "agree check convert draw export rank communities stats time compare cite help "
      "codebook/export "
      "gazetteer/find gazetteer/check " LOOKING },
    { "json", 0, FLAG(json), "the same as --to json", WRITING },
    { "output", 'o', WORD(output), "FILE", NULL, "where to write: a file, or a folder",
      "map draw sample code convert cite help codebook/export codebook/import "
      "gazetteer/export " WRITING },
    { "from", 0, WORD(from), "FORMAT", NULL, "the format of the inputs; else told by content",
      READING " codebook/import" },
    { "encoding", 0, WORD(encoding), "NAME", NULL,
      "of the inputs, as gb18030; else told by content", READING },
    { "columns", 0, WORD(columns), "LIST", NULL, "columns of a table: title=Titel,year=Jahr ...",
      READING },
    { "codings", 0, WORD(codings), "LIST", NULL, "coded by hand: tags,collections or a map.csv",
      FORMING " check" },
    { "codebook", 0, WORD(codebook), "FILE", "built in", "the themes to look for", CODING },
    { "themes", 0, WORD(themes), "SOURCE", "codebook", "or keywords: the papers' own", CODING },
    { "thesaurus", 0, WORD(thesaurus), "FILE", NULL, "keywords that mean the same", CODING },
    { "min-papers", 0, WHOLE(min_papers, UINT32_MAX), "NUMBER", NULL,
      "that a keyword needs to be a theme; else chosen", CODING },
    { "gazetteer", 0, WORD(gazetteer), "FILE", "built in", "the locations to look for",
      CODING " gazetteer/find" },
    { "add-gazetteer", 0, WORD(add_gazetteer), "FILE", NULL, "further locations to look for",
      CODING " gazetteer/find" },
    { "within", 0, WORD(within), "ID", NULL, "what it is part of, the nearest first: shenzhen,gba",
      "gazetteer/add" },
    { "type", 0, WORD(type), "TYPE", "area", "city, area, region ...", "gazetteer/add" },
    { "position", 0, WORD(position), "LAT,LON", NULL, "where it lies", "gazetteer/add" },
    { "id", 0, WORD(id), "ID", NULL, "its id; else made of the first name", "gazetteer/add" },
    { "rollup", 0, WORD(rollup), "LEVEL", NULL, "count locations by country or region", FORMING },
    { "profile", 0, WORD(profile), "NAME", NULL, "hierarchy of the gazetteer",
      CODING " gazetteer/find" },
    { "language", 0, WORD(language), "NAME", "en", "of themes and locations: en or zh", FORMING },
    { "kinds", 0, WORD(kinds), "LIST", NULL, "kinds of nodes: paper,theme ... or all", FORMING },
    { "seed", 0, WHOLE(seed, UINT32_MAX), "NUMBER", "42", "start of random choices",
      FORMING " sample agree codebook/suggest" },
    { "threads", 0, WHOLE(threads, DGG_MOST_THREADS), "NUMBER", NULL,
      "cores to use at most; else all there are", READING },
    { "strict", 0, FLAG(strict), "fail if anything was left out or is doubtful",
      FORMING " convert " LOOKING },
    { "quiet", 'q', FLAG(quiet), "say nothing but errors", ALL },
    { "verbose", 'v', FLAG(verbose), "say all that was left out, and what is done", ALL },
    { "no-color", 0, FLAG(no_color), "messages without colour", ALL },
    { "help", 'h', FLAG(help), "show help and stop", ALL },
    { "version", 'V', FLAG(version), "show the version and stop", ALL },
};

const size_t dgg_option_count = sizeof dgg_option_table / sizeof *dgg_option_table;
_Static_assert(sizeof dgg_option_table / sizeof *dgg_option_table <= DGG_MOST_OPTIONS, "raise it");
