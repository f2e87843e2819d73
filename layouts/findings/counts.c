/* How many records there are of each year, venue, theme and location. */
#include "layouts/findings/sections.h"

enum { ALL_COLUMNS = 16 };

/* The years of a literature are few; the table shows all of them. */
static dgg_status tell_years(dgg_telling *telling)
{
    enum { MOST_YEARS = 80 };
    dgg_status status = DGG_OK;
    const dgg_facts *facts = &telling->facts;
    if (facts->first_year == 0) {
        return DGG_OK;
    }
    dgg_tell(telling, "## Years\n\n");
    if (facts->records >= DGG_FEW && facts->middle_year > facts->first_year) {
        dgg_tell(telling, "At least half of the %s%s are of %d or later.\n\n",
                 facts->without_year > 0 ? "dated " : "", dgg_tell_noun(telling).many,
                 facts->middle_year);
    }
    DGG_TRY(dgg_tell_table(telling, "years", MOST_YEARS, ALL_COLUMNS));
done:
    return status;
}

static size_t count_single(const dgg_tally *tally)
{
    size_t single = 0;
    for (size_t i = 0; i < tally->count; i++) {
        single += tally->rows[i].records == 1 ? 1 : 0;
    }
    return single;
}

static dgg_status tell_venues(dgg_telling *telling)
{
    enum { MOST_VENUES = 15 };
    dgg_status status = DGG_OK;
    const dgg_tally *venues = &telling->facts.venues;
    size_t single = count_single(venues);
    if (dgg_tell_table_of(telling, "venues") == NULL || venues->count == 0) {
        return DGG_OK;
    }
    dgg_noun noun = dgg_tell_noun(telling);
    dgg_tell(telling, "## Venues\n\nThe %s appeared in ", noun.many);
    dgg_tell_count(telling, venues->count, (dgg_noun){ "venue", "venues" });
    if (single > 0) {
        dgg_tell(telling, "; %zu of these %s only one", single, single == 1 ? "holds" : "hold");
    }
    if (telling->facts.without_venue > 0) {
        dgg_tell(telling, "; the venue of ");
        dgg_tell_count(telling, telling->facts.without_venue, noun);
        dgg_tell(telling, " is not known");
    }
    dgg_tell(telling, ".\n\n");
    DGG_TRY(dgg_tell_table(telling, "venues", MOST_VENUES, ALL_COLUMNS));
done:
    return status;
}

/* How many of them are primary in at least one record. */
static size_t count_primary(const dgg_tally *tally)
{
    size_t primary = 0;
    for (size_t i = 0; i < tally->count; i++) {
        primary += tally->rows[i].primary > 0 ? 1 : 0;
    }
    return primary;
}

static dgg_status tell_coded(dgg_telling *telling, const char *key, const char *heading,
                             const dgg_tally *tally, dgg_noun noun)
{
    enum { MOST_CODED = 30 };
    dgg_status status = DGG_OK;
    const dgg_table *table = dgg_tell_table_of(telling, key);
    if (table == NULL) {
        return DGG_OK;
    }
    dgg_tell(telling, "## %s\n\n", heading);
    if (tally->count > 0) {
        dgg_tell(telling, "There %s ", tally->count == 1 ? "is" : "are");
        dgg_tell_count(telling, tally->count, noun);
        dgg_tell(telling, ", %zu of them as a main subject (primary) of at least one %s.\n\n",
                 count_primary(tally), dgg_tell_noun(telling).one);
    }
    DGG_TRY(dgg_tell_table(telling, key, MOST_CODED, ALL_COLUMNS));
done:
    return status;
}

static dgg_status tell_both(dgg_telling *telling)
{
    enum { MOST_THEMES = 15, MOST_LOCATIONS = 9 /* the name of the theme and eight more */ };
    dgg_status status = DGG_OK;
    size_t joined = 0, pairs = 0;
    const dgg_table *table = dgg_tell_table_of(telling, "theme_location");
    if (table == NULL || dgg_table_row_count(table) == 0 || table->column_count < 2) {
        return DGG_OK;
    }
    for (size_t i = 0; i < table->cell_count; i++) {
        bool is_count = table->cells[i].kind == DGG_CELL_COUNT;
        pairs += is_count ? 1 : 0;
        joined += is_count && table->cells[i].number > 0 ? 1 : 0;
    }
    dgg_tell(telling,
             "## Themes by locations\n\n%zu of the %zu pairs of a theme and a location stand "
             "together in at least one %s. An empty pair says that this list holds no such %s, not "
             "that there is none.\n\n",
             joined, pairs, dgg_tell_noun(telling).one, dgg_tell_noun(telling).one);
    DGG_TRY(dgg_tell_table(telling, "theme_location", MOST_THEMES, MOST_LOCATIONS));
done:
    return status;
}

dgg_status dgg_tell_counts(dgg_telling *telling)
{
    const dgg_facts *facts = &telling->facts;
    dgg_status status = DGG_OK;
    if (facts->records == 0) {
        return DGG_OK;
    }
    DGG_TRY(tell_years(telling));
    DGG_TRY(tell_venues(telling));
    DGG_TRY(
        tell_coded(telling, "themes", "Themes", &facts->themes, (dgg_noun){ "theme", "themes" }));
    DGG_TRY(tell_coded(telling, "locations", "Locations", &facts->locations,
                       (dgg_noun){ "location", "locations" }));
    DGG_TRY(tell_both(telling));
done:
    return status;
}
