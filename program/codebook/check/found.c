/* What the patterns of a codebook find in a corpus, counted from the evidence of its links. */
#include "program/codebook/check/found.h"

#include <string.h>

#include "base/buffer.h"
#include "base/names.h"
#include "program/report.h"

/* Patterns by their theme and text: which count is theirs. */
typedef struct counting {
    dgg_found *found;
    dgg_names keys;
    size_t **count_of;    /* of each key */
    uint32_t *last_paper; /* of each key, plus one */
    dgg_buffer key;
    dgg_error *error;
} counting;

static dgg_status number_of(counting *all, dgg_text theme, dgg_text pattern, uint32_t *number)
{
    dgg_status status = DGG_OK;
    all->key.length = 0;
    DGG_TRY(dgg_buffer_add(&all->key, theme, all->error));
    DGG_TRY(dgg_buffer_add(&all->key, dgg_text_of("\t"), all->error));
    DGG_TRY(dgg_buffer_add(&all->key, pattern, all->error));
    DGG_TRY(dgg_names_add(&all->keys, dgg_buffer_text(&all->key), number, all->error));
done:
    return status;
}

static size_t include_count(const dgg_codebook *codebook)
{
    size_t count = 0;
    for (size_t i = 0; i < codebook->theme_count; i++) {
        count += codebook->themes[i].include_count;
    }
    return count;
}

/* A pattern that is written twice in a theme counts at its first place. */
static dgg_status begin(counting *all, const dgg_codebook *codebook)
{
    dgg_status status = DGG_OK;
    dgg_found *found = all->found;
    size_t count = include_count(codebook), at = 0;
    DGG_TRY(dgg_grow(&found->theme_papers, codebook->theme_count + 1, sizeof(size_t), all->error));
    DGG_TRY(dgg_grow(&found->papers, codebook->theme_count + 1, sizeof(size_t *), all->error));
    DGG_TRY(dgg_grow(&found->counts, count + 1, sizeof(size_t), all->error));
    DGG_TRY(dgg_grow(&all->count_of, count + 1, sizeof *all->count_of, all->error));
    DGG_TRY(dgg_grow(&all->last_paper, count + 1, sizeof *all->last_paper, all->error));
    memset(found->theme_papers, 0, (codebook->theme_count + 1) * sizeof(size_t));
    memset(found->counts, 0, (count + 1) * sizeof(size_t));
    memset(all->last_paper, 0, (count + 1) * sizeof *all->last_paper);
    for (size_t i = 0; i < codebook->theme_count; i++) {
        const dgg_codebook_theme *theme = &codebook->themes[i];
        found->papers[i] = found->counts + at;
        for (size_t j = 0; j < theme->include_count; j++, at++) {
            uint32_t number = 0;
            size_t known = all->keys.count;
            DGG_TRY(number_of(all, theme->theme.id, theme->include[j].text, &number));
            if (number == known) {
                all->count_of[number] = &found->counts[at];
            }
        }
    }
done:
    return status;
}

static uint32_t theme_of(const dgg_codebook *codebook, const dgg_names *ids, dgg_text id)
{
    uint32_t number = dgg_names_find(ids, id);
    return number < codebook->theme_count ? number : DGG_NO_NAME;
}

static dgg_status count_link(counting *all, const dgg_corpus *corpus, const dgg_link *link,
                             const dgg_names *ids)
{
    dgg_status status = DGG_OK;
    dgg_text id = corpus->themes[link->to].id;
    uint32_t theme = theme_of(all->found->codebook, ids, id);
    size_t patterns = all->keys.count;
    if (theme == DGG_NO_NAME) {
        return DGG_OK;
    }
    all->found->theme_papers[theme]++;
    for (uint32_t i = 0; i < link->evidence_count; i++) {
        uint32_t number = 0;
        dgg_text pattern = corpus->evidence[link->first_evidence + i].pattern;
        DGG_TRY(number_of(all, id, pattern, &number));
        if (number < patterns && all->last_paper[number] != link->from + 1) {
            all->last_paper[number] = link->from + 1;
            ++*all->count_of[number];
        }
    }
done:
    return status;
}

dgg_status dgg_found_count(dgg_found *found, const dgg_codebook *codebook, const dgg_corpus *corpus,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    counting all = { .found = found, .error = error };
    dgg_names ids = { 0 };
    const dgg_links *links = &corpus->links[DGG_DISCUSSES];
    found->codebook = codebook;
    found->paper_count = corpus->paper_count;
    DGG_TRY(begin(&all, codebook));
    for (size_t i = 0; i < codebook->theme_count; i++) {
        uint32_t number = 0;
        DGG_TRY(dgg_names_add(&ids, codebook->themes[i].theme.id, &number, error));
    }
    for (size_t i = 0; i < links->count; i++) {
        DGG_TRY(count_link(&all, corpus, &links->items[i], &ids));
    }
done:
    dgg_names_destroy(&ids);
    dgg_names_destroy(&all.keys);
    dgg_release(all.count_of);
    dgg_release(all.last_paper);
    dgg_buffer_destroy(&all.key);
    return status;
}

void dgg_found_destroy(dgg_found *found)
{
    dgg_release(found->theme_papers);
    dgg_release(found->papers);
    dgg_release(found->counts);
    *found = (dgg_found){ 0 };
}

bool dgg_found_is_nearly_all(const dgg_found *found, size_t papers)
{
    enum { FEWEST_PAPERS = 5, NEARLY_ALL = 80, PERCENT = 100 };
    return found->paper_count >= FEWEST_PAPERS &&
           papers * PERCENT >= found->paper_count * NEARLY_ALL;
}

dgg_status dgg_found_add_place(dgg_table *table, const char *file, long line, long column,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer place = { 0 };
    DGG_TRY(dgg_buffer_print(&place, error, "%s:%ld:%ld", file, line, column));
    DGG_TRY(dgg_table_add_text(table, dgg_buffer_text(&place), error));
done:
    dgg_buffer_destroy(&place);
    return status;
}

static dgg_status add_theme(const dgg_found *found, size_t place, dgg_table *table,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_codebook_theme *theme = &found->codebook->themes[place];
    size_t papers = found->theme_papers[place], matching = 0;
    dgg_text only = { 0 };
    for (size_t i = 0; i < theme->include_count; i++) {
        if (found->papers[place][i] > 0) {
            matching++;
            only = theme->include[i].text;
        }
    }
    DGG_TRY(dgg_table_add_text(table, theme->theme.id, error));
    DGG_TRY(dgg_table_add_count(table, papers, error));
    DGG_TRY(dgg_table_add_number(
        table, found->paper_count > 0 ? (double)papers / (double)found->paper_count : 0, error));
    DGG_TRY(dgg_table_add_count(table, theme->include_count, error));
    DGG_TRY(dgg_table_add_count(table, matching, error));
    DGG_TRY(matching == 1 ? dgg_table_add_text(table, only, error)
                          : dgg_table_add_empty(table, error));
done:
    return status;
}

dgg_status dgg_found_themes(const dgg_found *found, dgg_table *table, dgg_error *error)
{
    static const char *const names[] = {
        "themes", "Themes in these papers",
        ("Papers: with a link to the theme; their share of all. Patterns that match: found in a "
         "paper at least once. A theme that only one pattern finds stands or falls with it.")
    };
    static const char *const columns[][2] = {
        { "theme", "Theme" },       { "papers", "Papers" },    { "share", "Share" },
        { "patterns", "Patterns" }, { "match", "That match" }, { "only", "Found by this one only" },
    };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < found->codebook->theme_count; i++) {
        DGG_TRY(add_theme(found, i, table, error));
    }
done:
    return status;
}

static dgg_status add_idle(const dgg_found *found, size_t place, const char *file, dgg_table *table,
                           dgg_error *error)
{
    dgg_status status = DGG_OK;
    const dgg_codebook_theme *theme = &found->codebook->themes[place];
    for (size_t i = 0; i < theme->include_count; i++) {
        const dgg_pattern *pattern = &theme->include[i];
        if (found->papers[place][i] > 0) {
            continue;
        }
        DGG_TRY(dgg_found_add_place(table, file, pattern->line, pattern->column, error));
        DGG_TRY(dgg_table_add_text(table, theme->theme.id, error));
        DGG_TRY(dgg_table_add_text(table, pattern->text, error));
    }
done:
    return status;
}

dgg_status dgg_found_nothing(const dgg_found *found, const char *file, dgg_table *table,
                             dgg_error *error)
{
    static const char *const names[] = {
        "never", "Patterns that never match in these papers",
        ("Here they find nothing that another pattern of the theme does not find; in other papers "
         "they may.")
    };
    static const char *const columns[][2] = { { "place", "Place" },
                                              { "theme", "Theme" },
                                              { "pattern", "Pattern" } };
    dgg_status status = DGG_OK;
    DGG_TRY(dgg_report_begin(table, names, columns, sizeof columns / sizeof *columns, error));
    for (size_t i = 0; i < found->codebook->theme_count; i++) {
        DGG_TRY(add_idle(found, i, file, table, error));
    }
done:
    return status;
}
