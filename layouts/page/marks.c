/* A sentence cut where marks begin and end. Hits may overlap: every stretch is marked as theme,
 * location or both. */
#include "layouts/page/marks.h"

#include "base/memory.h"
#include "base/number.h"
#include "base/order.h"
#include "base/unicode.h"
#include "layouts/page/html.h"

enum { THEME = 1, LOCATION = 2 };
static const char *const classes[] = { "", "theme", "location", "theme location" };

static int compare_places(const void *left, const void *right)
{
    uint32_t one = *(const uint32_t *)left, two = *(const uint32_t *)right;
    return (one > two) - (one < two);
}

static int side_of(const dgg_hit *hit)
{
    return hit->of->kind == DGG_THEME ? THEME : LOCATION;
}

/* Who marks the stretch that starts there. */
static int marks_at(const dgg_hit *hits, size_t count, uint32_t place)
{
    int marks = 0;
    for (size_t i = 0; i < count; i++) {
        const dgg_evidence *evidence = hits[i].evidence;
        if (place >= evidence->start && place < evidence->end) {
            marks |= side_of(&hits[i]);
        }
    }
    return marks;
}

static void write_stretch(dgg_text text, int marks, FILE *out)
{
    if (marks == 0) {
        dgg_html_write_text(out, text);
        return;
    }
    fprintf(out, "<mark class=\"%s\">", classes[marks]);
    dgg_html_write_text(out, text);
    dgg_html_write(out, "</mark>");
}

/* Ends of hits in order; what lies outside the sentence is moved to its ends. */
static dgg_status find_cuts(const dgg_hit *hits, size_t count, uint32_t **cuts, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t start = hits[0].evidence->sentence_start, end = hits[0].evidence->sentence_end;
    DGG_TRY(dgg_grow(cuts, 2 * count + 1, sizeof **cuts, error));
    for (size_t i = 0; i < count; i++) {
        uint32_t ends[2] = { hits[i].evidence->start, hits[i].evidence->end };
        for (size_t j = 0; j < 2; j++) {
            uint32_t place = ends[j] > start ? ends[j] : start;
            (*cuts)[2 * i + j] = place < end ? place : end;
        }
    }
    (*cuts)[2 * count] = end;
    dgg_sort(*cuts, 2 * count + 1, sizeof **cuts, compare_places);
done:
    return status;
}

static dgg_status write_marked(const dgg_hit *hits, size_t count, dgg_text field, FILE *out,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t *cuts = NULL;
    DGG_TRY(find_cuts(hits, count, &cuts, error));
    uint32_t start = hits[0].evidence->sentence_start;
    for (size_t i = 0; i < 2 * count + 1; i++) {
        int marks = marks_at(hits, count, start);
        bool goes_on = i < 2 * count && marks_at(hits, count, cuts[i]) == marks;
        if (cuts[i] > start && !goes_on) {
            write_stretch(dgg_unicode_slice(field, start, cuts[i]), marks, out);
            start = cuts[i];
        }
    }
done:
    dgg_release(cuts);
    return status;
}

static bool is_in(dgg_text field, const dgg_hit *hits, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const dgg_evidence *evidence = hits[i].evidence;
        if (!dgg_text_equal(dgg_unicode_slice(field, evidence->start, evidence->end),
                            evidence->quote)) {
            return false;
        }
    }
    return true;
}

static void write_quotes(const dgg_hit *hits, size_t count, FILE *out)
{
    for (size_t i = 0; i < count; i++) {
        dgg_html_write(out, i > 0 ? " … " : "");
        write_stretch(hits[i].evidence->quote, side_of(&hits[i]), out);
    }
}

static bool is_first(const dgg_hit *hits, size_t hit)
{
    for (size_t i = 0; i < hit; i++) {
        if (hits[i].of == hits[hit].of) {
            return false;
        }
    }
    return true;
}

/* All hits of the theme or location that hits[0] is of: "data (centre|center) 1, 0.5". */
static void write_patterns(const dgg_hit *hits, size_t count, FILE *out)
{
    enum { PLACES = 2 };
    dgg_text before = { 0 };
    for (size_t i = 0; i < count; i++) {
        if (hits[i].of == hits[0].of) {
            dgg_text pattern = hits[i].evidence->pattern;
            dgg_html_write(out, i > 0 ? ", " : "");
            if (!dgg_text_equal(pattern, before)) {
                dgg_html_write_text(out, pattern);
                dgg_html_write(out, " ");
            }
            dgg_html_write_number(out, hits[i].evidence->weight, PLACES);
            before = pattern;
        }
    }
}

/* "abstract; Data centres: data (centre|center) 1, 0.5; China: China 0.5" */
static void write_note(const dgg_hit *hits, size_t count, FILE *out)
{
    dgg_html_write(out, " <small>");
    dgg_html_write(out, dgg_field_name(hits[0].evidence->field));
    for (size_t i = 0; i < count; i++) {
        if (is_first(hits, i)) {
            dgg_html_write(out, "; ");
            dgg_html_write_label(out, hits[i].of->label);
            dgg_html_write(out, ": ");
            write_patterns(&hits[i], count - i, out);
        }
    }
    dgg_html_write(out, "</small>");
}

dgg_status dgg_page_write_sentence(const dgg_hit *hits, size_t count, dgg_text field, FILE *out,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    const char *language = dgg_html_language(field);
    dgg_html_write(out, "<q");
    if (language != NULL) {
        fprintf(out, " lang=\"%s\"", language);
    }
    dgg_html_write(out, " dir=\"auto\">");
    if (is_in(field, hits, count)) {
        DGG_TRY(write_marked(hits, count, field, out, error));
    } else {
        write_quotes(hits, count, out);
    }
    dgg_html_write(out, "</q>");
    write_note(hits, count, out);
done:
    return status;
}
