/* What a report of such a study should tell. The items are adapted from guidelines for bibliometric
 * reviews, in our own words: BIBLIO (Montazeri et al. 2023) is made for the biomedical literature,
 * and asks for more. */
#include <string.h>

#include "base/memory.h"
#include "layouts/in_chinese.h"
#include "layouts/section_rows.h"

/* What is known of an item, empty if nothing is; in the arena of nobody: texts that live longer. */
typedef dgg_text (*finder)(const dgg_section_source *source);

static dgg_text question(const dgg_section_source *source)
{
    return source->review != NULL ? source->review->question : (dgg_text){ 0 };
}

static dgg_text title(const dgg_section_source *source)
{
    return source->review != NULL ? source->review->title : (dgg_text){ 0 };
}

/* Of all searches, or it is not known. */
static dgg_text of_all(const dgg_section_source *source, size_t place)
{
    const dgg_review *review = source->review;
    size_t count = review != NULL ? review->database_count : 0;
    for (size_t i = 0; i < count; i++) {
        const dgg_text texts[] = { review->databases[i].name, review->databases[i].date,
                                   review->databases[i].search };
        if (texts[place].length == 0) {
            return (dgg_text){ 0 };
        }
    }
    return dgg_text_of(count > 0 ? "review.json" : "");
}

static dgg_text databases(const dgg_section_source *source)
{
    return of_all(source, 0);
}

static dgg_text dates(const dgg_section_source *source)
{
    return of_all(source, 1);
}

static dgg_text strings(const dgg_section_source *source)
{
    return of_all(source, 2);
}

static dgg_text criteria(const dgg_section_source *source)
{
    const dgg_review *review = source->review;
    bool are_there = review != NULL && review->inclusion.count + review->exclusion.count > 0;
    return dgg_text_of(are_there ? "review.json" : "");
}

static dgg_text screening(const dgg_section_source *source)
{
    return dgg_text_of(source->is_screened ? "decisions/records.csv" : "");
}

static dgg_text table_of(const dgg_section_source *source, const char *key)
{
    for (size_t i = 0; i < source->table_count; i++) {
        if (source->tables[i] != NULL && dgg_text_is(source->tables[i]->key, key) &&
            dgg_table_row_count(source->tables[i]) > 0) {
            return source->tables[i]->title;
        }
    }
    return (dgg_text){ 0 };
}

static dgg_text flow(const dgg_section_source *source)
{
    return table_of(source, "flow");
}

static dgg_text codebook(const dgg_section_source *source)
{
    return source->analysis->graph->corpus->codebook;
}

static dgg_text gazetteer(const dgg_section_source *source)
{
    return source->analysis->graph->corpus->gazetteer;
}

static dgg_text checks(const dgg_section_source *source)
{
    const dgg_corpus *corpus = source->analysis->graph->corpus;
    static const dgg_link_type types[] = { DGG_DISCUSSES, DGG_STUDIES };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        const dgg_links *links = &corpus->links[types[i]];
        for (size_t j = 0; j < links->count; j++) {
            if (links->items[j].decision == DGG_ACCEPTED || links->items[j].decision == DGG_ADDED) {
                return dgg_text_of("decisions/codings.csv");
            }
        }
    }
    return (dgg_text){ 0 };
}

static dgg_text made(const dgg_section_source *source)
{
    return table_of(source, "made");
}

static dgg_text program(const dgg_section_source *source)
{
    (void)source;
    return dgg_text_of("dggraph " DGG_VERSION);
}

static dgg_text missing(const dgg_section_source *source)
{
    return table_of(source, "missing");
}

static dgg_text years(const dgg_section_source *source)
{
    return table_of(source, "years");
}

static dgg_text themes(const dgg_section_source *source)
{
    return table_of(source, "themes");
}

static dgg_text communities(const dgg_section_source *source)
{
    return table_of(source, "communities");
}

/* Only a person can tell. */
static dgg_text by_hand(const dgg_section_source *source)
{
    (void)source;
    return (dgg_text){ 0 };
}

static const struct {
    const char *part, *item;
    finder find;
} items[] = {
    { "Title", "The title says that the study maps a literature, and which", title },
    { "Abstract", "The abstract tells sources, dates, number of records and main counts", by_hand },
    { "Introduction", "Why this literature is mapped, and what earlier reviews have left open",
      by_hand },
    { "Introduction", "The question that the counts are to answer", question },
    { "Methods", "Each database that was searched", databases },
    { "Methods", "The date of each search", dates },
    { "Methods", "The full search string for each database", strings },
    { "Methods", "What was included and excluded: languages, years, types of documents", criteria },
    { "Methods", "Who decided on the records, and how differences were settled", by_hand },
    { "Methods", "Each decision on a record, with its stage and reason", screening },
    { "Methods", "The codebook of themes and its version", codebook },
    { "Methods", "The gazetteer of locations and its version", gazetteer },
    { "Methods", "Which links were checked by hand", checks },
    { "Methods", "How well coders, and coders and machine, agree", by_hand },
    { "Methods", "Measures, networks, communities, settings and seed", made },
    { "Methods", "The program and its version", program },
    { "Results", "The flow of records, with counts at each step", flow },
    { "Results", "What the records lack, field by field", missing },
    { "Results", "Records by year", years },
    { "Results", "What the literature is about", themes },
    { "Results", "Groups in the literature, and whether they hold", communities },
    { "Discussion", "What the counts mean, and what they cannot say", by_hand },
    { "Other", "Where data, codebook and decisions can be had", by_hand },
    { "Other", "Funding and competing interests", by_hand },
};

dgg_status dgg_checklist_fill(const dgg_section_source *source, dgg_table *table, dgg_error *error)
{
    static const char *const columns[][2] = {
        { "part", "Part" }, { "item", "Item" }, { "state", "State" }, { "where", "Told by" }
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_table_name(table, "checklist", "Checklist of what to report",
                           "Adapted from guidelines for bibliometric reviews (BIBLIO, Montazeri et "
                           "al. 2023, is made for the biomedical literature); the wording is ours.",
                           error));
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        DGG_TRY(dgg_table_add_column(table, dgg_text_of(columns[i][0]), dgg_text_of(columns[i][1]),
                                     0, error));
    }
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        dgg_text known = items[i].find(source);
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(items[i].part), error));
        DGG_TRY(dgg_table_add_text(table, dgg_text_of(items[i].item), error));
        DGG_TRY(
            dgg_table_add_text(table, dgg_text_of(known.length > 0 ? "known" : "to fill"), error));
        DGG_TRY(known.length > 0 ? dgg_table_add_text(table, known, error)
                                 : dgg_table_add_empty(table, error));
    }
done:
    return status;
}

/* What is still to fill, in the language of the article. */
static dgg_status tell_item(dgg_section_draft *draft, dgg_text item)
{
    dgg_status status = DGG_OK;
    dgg_buffer said = { 0 };
    bool is_whole = false;
    if (draft->article->is_in_chinese) {
        DGG_TRY(dgg_say_in_chinese(item, &said, &is_whole, draft->error));
        item = dgg_buffer_text(&said);
        DGG_TRY(dgg_arena_copy(&draft->article->arena, &item, draft->error));
    }
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_ITEM, draft->error));
    DGG_TRY(DGG_SAY(draft->article, "{1}", "{1}", draft->error, dgg_insert_name(item)));
done:
    dgg_buffer_destroy(&said);
    return status;
}

static dgg_status write(dgg_section_draft *draft)
{
    dgg_status status = DGG_OK;
    const dgg_table *table = dgg_draft_table(draft, "checklist");
    DGG_TRY(dgg_article_begin(draft->article, DGG_BLOCK_TITLE, draft->error));
    DGG_TRY(dgg_article_tell(draft->article, "Checklist", "报告核对清单", draft->error));
    DGG_TRY(dgg_draft_paragraph(draft));
    DGG_TRY(dgg_article_tell(
        draft->article,
        "What a report of such a study should tell, adapted from guidelines for bibliometric "
        "reviews. BIBLIO, from which most items come, is made for the biomedical literature. Still "
        "to fill:",
        "此类研究报告应说明的内容，改编自文献计量综述的报告规范；多数条目来自面向生物医学文献的 "
        "BIBLIO。"
        "尚待填写：",
        draft->error));
    for (size_t i = 0; table != NULL && i < dgg_table_row_count(table); i++) {
        if (dgg_text_is(dgg_row_text(table, i, "state"), "to fill")) {
            DGG_TRY(tell_item(draft, dgg_row_text(table, i, "item")));
        }
    }
    DGG_TRY(dgg_draft_excerpt(draft, "checklist", 0, 0));
done:
    return status;
}

const dgg_section dgg_section_checklist = {
    { .name = "checklist", .summary = "what to report, and what of it is still to fill" },
    write,
};
