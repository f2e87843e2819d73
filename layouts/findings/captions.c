/* captions.md: what stands below the figure and the tables of an article. */
#include "base/number.h"
#include "layouts/findings/sections.h"

/* How many shapes of that kind the figure shows. */
static size_t count_drawn(const dgg_scene *map, const char *kind)
{
    size_t count = 0;
    for (size_t i = 0; i < map->shape_count; i++) {
        count += dgg_text_is(map->shapes[i].about.kind, kind) ? 1 : 0;
    }
    return count;
}

static void tell_drawn(const dgg_telling *telling)
{
    static const struct {
        const char *kind, *as;
        dgg_noun noun;
    } kinds[] = {
        { "paper", "", { "paper", "papers" } },
        { "document", "", { "document", "documents" } },
        { "event", "", { "event", "events" } },
        { "theme", " (ellipses)", { "theme", "themes" } },
        { "location", " (hexagons)", { "location", "locations" } },
        { "venue", "", { "venue", "venues" } },
    };
    const dgg_scene *map = telling->of->map;
    size_t there = 0, told = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        there += count_drawn(map, kinds[i].kind) > 0 ? 1 : 0;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t count = count_drawn(map, kinds[i].kind);
        if (count > 0) {
            dgg_tell(telling, "%s", dgg_between(told++, there, false));
            dgg_tell_count(telling, count, kinds[i].noun);
            dgg_tell(telling, "%s", kinds[i].as);
        }
    }
}

/* "Scopus (2024-05-01) and CNKI ([to fill: date])". */
static dgg_status tell_databases(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_review *review = telling->of->review;
    if (review == NULL || review->database_count == 0) {
        dgg_tell(telling, "[to fill: database and date of the search]");
        return DGG_OK;
    }
    for (size_t i = 0; i < review->database_count; i++) {
        const dgg_review_database *database = &review->databases[i];
        dgg_tell(telling, "%s", dgg_between(i, review->database_count, false));
        DGG_TRY(dgg_tell_or_ask(telling, database->name, "database"));
        dgg_tell(telling, " (");
        DGG_TRY(dgg_tell_or_ask(telling, database->date, "date"));
        dgg_tell(telling, ")");
    }
done:
    return status;
}

/* What every figure and table was made from. */
static dgg_status tell_source(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = telling->corpus;
    dgg_tell(telling, " Source: ");
    if (telling->facts.records > 0) {
        dgg_tell_size(telling);
        dgg_tell(telling, " from ");
        DGG_TRY(tell_databases(telling));
        dgg_tell(telling, "; ");
    }
    if (corpus->codebook.length > 0) {
        dgg_tell(telling, "codebook “");
        DGG_TRY(dgg_tell_text(telling, corpus->codebook));
        dgg_tell(telling, "”, ");
    }
    if (corpus->gazetteer.length > 0) {
        dgg_tell(telling, "gazetteer “");
        DGG_TRY(dgg_tell_text(telling, corpus->gazetteer));
        dgg_tell(telling, "”, ");
    }
    dgg_tell(telling, "dggraph " DGG_VERSION ".\n\n");
done:
    return status;
}

static dgg_status tell_method(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    char modularity[DGG_NUMBER_ROOM], resolution[DGG_NUMBER_ROOM];
    const dgg_analysis *analysis = telling->analysis;
    dgg_tell(telling, "Areas are communities found by ");
    dgg_tell_method(telling);
    if (analysis->method->source != NULL) {
        dgg_tell(telling, " (%s)", analysis->method->source);
    }
    dgg_tell(telling, ", modularity %s, resolution %s, seed %u",
             dgg_number_fixed(analysis->modularity, 2, modularity),
             dgg_number_exact(analysis->resolution, resolution), analysis->seed);
    if (telling->facts.records > 0 && telling->facts.records < DGG_FEW) {
        dgg_tell(telling, "; with fewer than %d records they are tentative", DGG_FEW);
    }
    dgg_tell(telling,
             ". Their names are those of the nodes of highest PageRank, themes first. "
             "Size grows with PageRank (Brin and Page 1998) within the network “%s”: ",
             analysis->network->name);
    DGG_TRY(dgg_tell_text(telling, dgg_text_of(analysis->network->summary)));
    dgg_tell(telling, ".");
done:
    return status;
}

static dgg_status tell_figure(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_scene *map = telling->of->map;
    if (map == NULL || map->shape_count == 0) {
        return DGG_OK;
    }
    dgg_tell(telling, "## Figure: map.svg, map.png\n\n**");
    DGG_TRY(dgg_tell_text(telling, map->title));
    dgg_tell(telling, ".** ");
    tell_drawn(telling);
    dgg_tell(telling, ". A line joins a record with a theme it discusses or a location it studies; "
                      "a broken line joins a location with one that contains it. ");
    DGG_TRY(tell_method(telling));
    DGG_TRY(tell_source(telling));
done:
    return status;
}

static dgg_status tell_caption(dgg_telling *telling, const dgg_table *table)
{
    dgg_status status = DGG_OK;
    dgg_tell(telling, "## Table: tables/%.*s.csv\n\n**", (int)table->key.length, table->key.start);
    DGG_TRY(dgg_tell_text(telling, table->title));
    dgg_tell(telling, ".** ");
    if (telling->facts.records > 0) {
        dgg_tell(telling, "n = %zu. ", telling->facts.records);
    }
    DGG_TRY(dgg_tell_text(telling, table->note));
    DGG_TRY(tell_source(telling));
done:
    return status;
}

dgg_status dgg_captions_write(const dgg_findings *findings, FILE *out, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_telling telling = { .of = findings,
                            .analysis = findings->analysis,
                            .corpus = findings->analysis->graph->corpus,
                            .out = out,
                            .error = error };
    DGG_TRY(dgg_facts_init(&telling.facts, telling.analysis, error));
    dgg_tell(&telling, "# Captions\n\n");
    DGG_TRY(tell_figure(&telling));
    for (size_t i = 0; i < findings->table_count; i++) {
        if (dgg_table_row_count(&findings->tables[i]) > 0) {
            DGG_TRY(tell_caption(&telling, &findings->tables[i]));
        }
    }
    if (fflush(out) != 0 || ferror(out)) {
        status = dgg_fail(error, DGG_CANNOT_WRITE, 0, "the output is full or closed");
    }
done:
    dgg_buffer_destroy(&telling.room);
    dgg_facts_destroy(&telling.facts);
    return status;
}
