/* Where the records come from: searches, as review.json tells them, and what became of what was
 * read. */
#include "layouts/findings/sections.h"

static dgg_status tell_search(dgg_telling *telling, const dgg_review_database *database)
{
    dgg_status status = DGG_OK;
    dgg_tell(telling, "- ");
    DGG_TRY(dgg_tell_or_ask(telling, database->name, "database"));
    dgg_tell(telling, ", searched on ");
    DGG_TRY(dgg_tell_or_ask(telling, database->date, "date"));
    dgg_tell(telling, " for ");
    DGG_TRY(dgg_tell_or_ask(telling, database->search, "search string"));
    if (database->has_record_count) {
        dgg_tell(telling, ": ");
        dgg_tell_count(telling, database->record_count, (dgg_noun){ "record", "records" });
    }
    if (database->file.length > 0) {
        dgg_tell(telling, " (");
        DGG_TRY(dgg_tell_text(telling, database->file));
        dgg_tell(telling, ")");
    }
    dgg_tell(telling, "\n");
done:
    return status;
}

static dgg_status tell_searches(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    static const dgg_review none = { 0 };
    static const dgg_review_database unknown = { 0 };
    const dgg_review *review = telling->of->review != NULL ? telling->of->review : &none;
    for (size_t i = 0; i < review->database_count; i++) {
        DGG_TRY(tell_search(telling, &review->databases[i]));
    }
    if (review->database_count == 0) {
        DGG_TRY(tell_search(telling, &unknown));
    }
    dgg_tell(telling, "\n");
done:
    return status;
}

static dgg_status tell_criteria(dgg_telling *telling, const char *heading, dgg_texts criteria)
{
    dgg_status status = DGG_OK;
    if (criteria.count == 0) {
        return DGG_OK;
    }
    dgg_tell(telling, "%s\n\n", heading);
    for (size_t i = 0; i < criteria.count; i++) {
        dgg_tell(telling, "- *");
        DGG_TRY(dgg_tell_text(telling, criteria.items[i]));
        dgg_tell(telling, "*\n");
    }
    dgg_tell(telling, "\n");
done:
    return status;
}

static dgg_status tell_question(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_review *review = telling->of->review;
    if (review == NULL) {
        return DGG_OK;
    }
    dgg_tell(telling, "The question of the review: ");
    DGG_TRY(dgg_tell_or_ask(telling, review->question, "question"));
    dgg_tell(telling, "\n\n");
    DGG_TRY(tell_criteria(telling, "Included was what meets all of these:", review->inclusion));
    DGG_TRY(tell_criteria(telling, "Excluded was what meets one of these:", review->exclusion));
done:
    return status;
}

/* "From 2 inputs, 263 records were read; of these, 1 was merged with another record of the same
 * paper, and 262 are included." */
static void tell_flow(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    const dgg_noun input = { "input", "inputs" }, record = { "record", "records" };
    dgg_tell(telling, "From ");
    dgg_tell_count(telling, telling->corpus->source_count, input);
    dgg_tell(telling, ", ");
    dgg_tell_count(telling, facts->read, record);
    dgg_tell(telling, " %s read", dgg_was(facts->read));
    if (facts->duplicates + facts->excluded == 0) {
        dgg_tell(telling, "%s.\n\n", facts->read == 1 ? "" : "; all of them are included");
        return;
    }
    dgg_tell(telling, "; of these, ");
    if (facts->duplicates > 0) {
        dgg_tell(telling, "%zu %s merged with another record of the same paper, ",
                 facts->duplicates, dgg_was(facts->duplicates));
    }
    if (facts->excluded > 0) {
        dgg_tell(telling, "%zu %s taken out by hand, ", facts->excluded, dgg_was(facts->excluded));
    }
    dgg_tell(telling, "and %zu %s included.\n\n", facts->records,
             facts->records == 1 ? "is" : "are");
}

dgg_status dgg_tell_records(dgg_telling *telling)
{
    enum { MOST_ROWS = 40, ALL_COLUMNS = 4 };
    dgg_status status = DGG_OK;
    if (telling->facts.records == 0) {
        return DGG_OK;
    }
    dgg_tell(telling, "## Where the records come from\n\n");
    DGG_TRY(tell_question(telling));
    DGG_TRY(tell_searches(telling));
    tell_flow(telling);
    DGG_TRY(dgg_tell_table(telling, "flow", MOST_ROWS, ALL_COLUMNS));
done:
    return status;
}
