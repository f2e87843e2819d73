/* The first paragraph: how much there is, of when, about what and where. */
#include "base/memory.h"
#include "base/order.h"
#include "layouts/findings/sections.h"

enum { TOP = 3, MOST_TOP = 5 /* with those that share the last place */ };

/* What is counted along with the records: themes or locations. */
typedef struct subject {
    const dgg_tally *tally;
    bool has_search_terms;
} subject;

void dgg_tell_size(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    const struct {
        size_t count;
        dgg_noun noun;
    } kinds[] = { { facts->papers, { "paper", "papers" } },
                  { facts->documents, { "document", "documents" } },
                  { facts->events, { "event", "events" } } };
    size_t there = 0, told = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        there += kinds[i].count > 0 ? 1 : 0;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kinds[i].count > 0) {
            dgg_tell(telling, "%s", dgg_between(told++, there, false));
            dgg_tell_count(telling, kinds[i].count, kinds[i].noun);
        }
    }
}

static void tell_when_and_where(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    if (facts->first_year == facts->last_year && facts->first_year != 0) {
        dgg_tell(telling, ", published in %d", facts->first_year);
    } else if (facts->first_year != 0) {
        dgg_tell(telling, ", published between %d and %d", facts->first_year, facts->last_year);
    }
    if (facts->knows_venues && facts->venues.count > 0) {
        dgg_tell(telling, "%s in ", facts->first_year == 0 ? ", published" : "");
        dgg_tell_count(telling, facts->venues.count, (dgg_noun){ "venue", "venues" });
    }
    dgg_tell(telling, ".");
    if (facts->without_year > 0 && facts->first_year != 0) {
        dgg_tell(telling, " Of ");
        dgg_tell_count(telling, facts->without_year, dgg_tell_noun(telling));
        dgg_tell(telling, " the year is not known.");
    }
}

static void tell_breadth(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    const char *they = facts->records == 1 ? " It" : " They";
    const char *discuss = facts->records == 1 ? "discusses" : "discuss";
    const char *study = facts->records == 1 ? "studies" : "study";
    if (facts->knows_themes) {
        dgg_tell(telling, "%s %s ", they, discuss);
        dgg_tell_count(telling, facts->themes.count, (dgg_noun){ "theme", "themes" });
        dgg_tell(telling, " of the codebook");
    }
    if (facts->knows_locations) {
        dgg_tell(telling, "%s %s ", facts->knows_themes ? " and" : they, study);
        dgg_tell_count(telling, facts->locations.count, (dgg_noun){ "location", "locations" });
    }
    dgg_tell(telling, facts->knows_themes || facts->knows_locations ? "." : "");
}

static bool is_told(const dgg_telling *telling, const subject *of, const dgg_tally_row *row)
{
    return row->records > 0 &&
           !(of->has_search_terms && dgg_facts_is_subject(telling->corpus, row));
}

static dgg_status tell_row(dgg_telling *telling, const dgg_tally_row *row, bool is_first)
{
    dgg_status status = DGG_OK;
    dgg_noun noun = dgg_tell_noun(telling);
    DGG_TRY(dgg_tell_text(telling, row->label));
    dgg_tell(telling, " (%zu", row->records);
    if (is_first) {
        dgg_tell(telling, " %s", row->records == 1 ? noun.one : noun.many);
    }
    dgg_tell(telling, ", ");
    dgg_tell_share(telling, row->records, telling->facts.records);
    dgg_tell(telling, ")");
done:
    return status;
}

static dgg_status tell_rows(dgg_telling *telling, const dgg_tally_row *const *rows, size_t count)
{
    dgg_status status = DGG_OK;
    bool has_commas = false;
    for (size_t i = 0; i < count; i++) {
        has_commas |= dgg_has_comma(rows[i]->label);
    }
    for (size_t i = 0; i < count; i++) {
        dgg_tell(telling, "%s", dgg_between(i, count, has_commas));
        DGG_TRY(tell_row(telling, rows[i], i == 0));
    }
done:
    return status;
}

/* The first three; with those that equal the third, unless they are many: then all of those go. */
static size_t take_top(const dgg_telling *telling, const subject *of, const dgg_tally_row **rows)
{
    size_t count = 0, shared = 0;
    for (size_t i = 0; i < of->tally->count; i++) {
        const dgg_tally_row *row = &of->tally->rows[i];
        if (!is_told(telling, of, row)) {
            continue;
        }
        if (count >= TOP && row->records < rows[TOP - 1]->records) {
            break;
        }
        if (count < MOST_TOP) {
            rows[count] = row;
        }
        count++;
    }
    if (count <= MOST_TOP) {
        return count;
    }
    while (shared < TOP && rows[shared]->records > rows[TOP - 1]->records) {
        shared++;
    }
    return shared;
}

static dgg_status tell_top(dgg_telling *telling, const subject *of, const char *before,
                           const char *after)
{
    dgg_status status = DGG_OK;
    const dgg_tally_row *rows[MOST_TOP] = { 0 };
    size_t count = take_top(telling, of, rows);
    if (count > 0) {
        dgg_tell(telling, "%s%s ", before, count == 1 ? "is" : "are");
        DGG_TRY(tell_rows(telling, rows, count));
        dgg_tell(telling, "%s", after);
    }
done:
    return status;
}

static int by_label(const void *left, const void *right)
{
    const dgg_tally_row *first = *(const dgg_tally_row *const *)left;
    const dgg_tally_row *second = *(const dgg_tally_row *const *)right;
    int order = dgg_text_compare(first->label, second->label);
    return order != 0 ? order : dgg_text_compare(first->id, second->id);
}

/* No ranking: those of a quarter of the records, by name. */
static dgg_status tell_common(dgg_telling *telling, const subject *of, dgg_noun noun)
{
    enum { QUARTER = 4 };
    dgg_status status = DGG_OK;
    const dgg_tally_row **rows = NULL;
    size_t count = 0;
    DGG_TRY(dgg_grow(&rows, of->tally->count + 1, sizeof(const dgg_tally_row *), telling->error));
    for (size_t i = 0; i < of->tally->count; i++) {
        const dgg_tally_row *row = &of->tally->rows[i];
        bool is_common = row->records > 1 && row->records * QUARTER >= telling->facts.records;
        if (is_common && is_told(telling, of, row)) {
            rows[count++] = row;
        }
    }
    if (count > 0) {
        dgg_sort(rows, count, sizeof(const dgg_tally_row *), by_label);
        const char *records = dgg_tell_noun(telling).many;
        dgg_tell(telling,
                 " %s of at least a quarter of the %s%s: ", count == 1 ? noun.one : noun.many,
                 records, count == 1 ? "" : ", by name");
        DGG_TRY(tell_rows(telling, rows, count));
        dgg_tell(telling, ".");
    }
done:
    dgg_release(rows);
    return status;
}

static dgg_status tell_subject_of_search(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_facts *facts = &telling->facts;
    for (size_t i = 0; i < facts->themes.count; i++) {
        const dgg_tally_row *row = &facts->themes.rows[i];
        if (row->records > 0 && dgg_facts_is_subject(telling->corpus, row)) {
            dgg_tell(telling, " The codebook marks ");
            DGG_TRY(tell_row(telling, row, true));
            dgg_tell(telling, " as what the literature was collected by; it is left out of "
                              "rankings.");
        }
    }
done:
    return status;
}

static void tell_gaps(const dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    bool lacks_themes = facts->themes.count > 0 && facts->without_theme > 0;
    bool lacks_locations = facts->locations.count > 0 && facts->without_location > 0;
    if (lacks_themes) {
        dgg_tell(telling, " No theme of the codebook was found in ");
        dgg_tell_count(telling, facts->without_theme, dgg_tell_noun(telling));
        dgg_tell(telling, " (");
        dgg_tell_share(telling, facts->without_theme, facts->records);
        dgg_tell(telling, ")");
    }
    if (lacks_locations) {
        dgg_tell(telling, "%s location in ", lacks_themes ? ", no" : " No");
        dgg_tell_count(telling, facts->without_location, dgg_tell_noun(telling));
        dgg_tell(telling, " (");
        dgg_tell_share(telling, facts->without_location, facts->records);
        dgg_tell(telling, ")");
    }
    dgg_tell(telling, lacks_themes || lacks_locations ? "." : "");
}

static dgg_status tell_subjects(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const subject themes = { &telling->facts.themes, true };
    const subject locations = { &telling->facts.locations, false };
    DGG_TRY(tell_subject_of_search(telling));
    if (telling->facts.records < DGG_FEW) {
        DGG_TRY(tell_common(telling, &themes, (dgg_noun){ "Theme", "Themes" }));
        DGG_TRY(tell_common(telling, &locations, (dgg_noun){ "Location", "Locations" }));
    } else {
        DGG_TRY(tell_top(telling, &themes, " Most often discussed ", "."));
        DGG_TRY(tell_top(telling, &locations, " Most often studied ", "."));
    }
done:
    return status;
}

dgg_status dgg_tell_opening(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_graph *graph = telling->analysis->graph;
    if (telling->facts.records == 0) {
        dgg_tell(telling, "The network holds ");
        dgg_tell_count(telling, graph->node_count, (dgg_noun){ "node", "nodes" });
        dgg_tell(telling, " and ");
        dgg_tell_count(telling, graph->link_count, (dgg_noun){ "link", "links" });
        dgg_tell(telling, "; it came as it is, without records.\n\n");
        return DGG_OK;
    }
    dgg_tell(telling, "The list holds ");
    dgg_tell_size(telling);
    tell_when_and_where(telling);
    tell_breadth(telling);
    DGG_TRY(tell_subjects(telling));
    tell_gaps(telling);
    if (telling->facts.records < DGG_FEW) {
        dgg_tell(telling, " Fewer than %d records are too few for a ranking.", DGG_FEW);
    }
    dgg_tell(telling, "\n\n");
done:
    return status;
}
