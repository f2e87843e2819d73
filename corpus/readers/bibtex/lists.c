/* Fields that hold several things, each parted in its own way. */
#include "corpus/readers/bibtex/lists.h"

#include <string.h>

#include "base/names.h"
#include "corpus/readers/bibtex/latex.h"
#include "corpus/texts.h"

/* A list in the making, without repeats. */
typedef struct collecting {
    dgg_arena **arena;
    dgg_names seen;
    dgg_buffer text;
} collecting;

static dgg_status add(collecting *c, dgg_text text, dgg_error *error)
{
    uint32_t number = 0;
    text = dgg_texts_trim(text);
    return text.length > 0 ? dgg_names_add(&c->seen, text, &number, error) : DGG_OK;
}

static dgg_status finish(collecting *c, dgg_texts *list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_texts made = { .count = c->seen.count };
    DGG_TRY(dgg_arena_alloc(c->arena, &made.items, (made.count + 1) * sizeof *made.items, error));
    for (size_t i = 0; i < made.count; i++) {
        made.items[i] = c->seen.texts[i];
        DGG_TRY(dgg_arena_copy(c->arena, &made.items[i], error));
    }
    *list = made;
done:
    return status;
}

static void collecting_destroy(collecting *c)
{
    dgg_names_destroy(&c->seen);
    dgg_buffer_destroy(&c->text);
}

/* Up to the first of the separators, which goes too. */
static dgg_text take_item(dgg_text *rest, const char *const *separators)
{
    for (size_t at = 0; at < rest->length; at++) {
        dgg_text from = dgg_text_slice(*rest, at, rest->length);
        for (size_t i = 0; separators[i] != NULL; i++) {
            if (dgg_text_starts(from, separators[i])) {
                dgg_text item = dgg_text_slice(*rest, 0, at);
                *rest = dgg_text_slice(from, strlen(separators[i]), from.length);
                return item;
            }
        }
    }
    dgg_text item = *rest;
    *rest = (dgg_text){ 0 };
    return item;
}

/* Adds what stands between the separators of the decoded field. */
static dgg_status collect(collecting *c, dgg_text field, const char *const *separators,
                          dgg_error *error)
{
    dgg_status status = DGG_OK;
    c->text.length = 0;
    DGG_TRY(dgg_latex_decode(&c->text, field, error));
    for (dgg_text rest = dgg_buffer_text(&c->text); rest.length > 0;) {
        DGG_TRY(add(c, take_item(&rest, separators), error));
    }
done:
    return status;
}

dgg_status dgg_bib_keywords(dgg_text field, dgg_arena **arena, dgg_texts *keywords,
                            dgg_error *error)
{
    static const char *const separators[] = { ";", ",", "；", "，", "、", NULL };
    dgg_status status = DGG_OK;
    collecting c = { .arena = arena };
    DGG_TRY(collect(&c, field, separators, error));
    DGG_TRY(finish(&c, keywords, error));
done:
    collecting_destroy(&c);
    return status;
}

/* Words of institutions, the telling ones first; in lower case. */
static const char *const telling[] = { "univ", "大学", "学院" };
static const char *const less_telling[] = { "institut",   "academ", "college", "polytech",
                                            "hochschule", "ecole",  "école" };
static const char *const least_telling[] = { "school",    "hospital",   "centre",      "center",
                                             "laborator", "ministr",    "council",     "bank",
                                             "agency",    "foundation", "corporation", "company",
                                             " inc",      " ltd",       "gmbh" };

static bool holds_any_case(dgg_text text, const char *word)
{
    for (size_t at = 0; at < text.length; at++) {
        if (dgg_texts_starts_any_case(dgg_text_slice(text, at, text.length), word)) {
            return true;
        }
    }
    return false;
}

static bool holds_one_of(dgg_text text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (holds_any_case(text, words[i])) {
            return true;
        }
    }
    return false;
}

static int rank_of(dgg_text part)
{
    if (holds_one_of(part, telling, sizeof telling / sizeof *telling)) {
        return 3;
    }
    if (holds_one_of(part, less_telling, sizeof less_telling / sizeof *less_telling)) {
        return 2;
    }
    return holds_one_of(part, least_telling, sizeof least_telling / sizeof *least_telling) ? 1 : 0;
}

/* The part of the address that tells most; the whole if none does and there are no others. */
static dgg_text institution_of(dgg_text address)
{
    dgg_text best = { 0 }, rest = address;
    int best_rank = 0;
    bool is_one_part = dgg_text_find_byte(address, ',') == address.length;
    while (rest.length > 0) {
        dgg_text part = dgg_texts_trim(dgg_text_cut(&rest, ','));
        int rank = rank_of(part);
        best = rank > best_rank ? part : best;
        best_rank = rank > best_rank ? rank : best_rank;
    }
    return best.length == 0 && is_one_part ? address : best;
}

dgg_status dgg_bib_institutions(dgg_text field, dgg_arena **arena, dgg_texts *institutions,
                                dgg_error *error)
{
    static const char *const separators[] = { ";", NULL };
    dgg_status status = DGG_OK;
    collecting c = { .arena = arena };
    for (dgg_text lines = field; lines.length > 0;) {
        dgg_text line = dgg_text_line(&lines);
        while (lines.length > 0 && !dgg_text_ends(dgg_text_trim(line), ".")) {
            dgg_text next = dgg_text_line(&lines); /* a line goes on in the next */
            line = (dgg_text){ line.start, (size_t)(next.start + next.length - line.start) };
        }
        c.text.length = 0;
        DGG_TRY(dgg_latex_decode(&c.text, line, error));
        dgg_text rest = dgg_buffer_text(&c.text);
        rest.length -= dgg_text_ends(rest, ".") ? 1 : 0;
        while (rest.length > 0) {
            DGG_TRY(add(&c, institution_of(take_item(&rest, separators)), error));
        }
    }
    DGG_TRY(finish(&c, institutions, error));
done:
    collecting_destroy(&c);
    return status;
}

/* A reference of Web of Science is a line with a full stop at its end. */
static bool is_a_line_each(dgg_text field)
{
    size_t end = dgg_text_find_byte(field, '\n');
    return end < field.length && dgg_text_ends(dgg_text_trim(dgg_text_slice(field, 0, end)), ".");
}

dgg_status dgg_bib_references(dgg_text field, dgg_arena **arena, dgg_texts *references,
                              dgg_error *error)
{
    static const char *const separators[] = { "; ", NULL };
    dgg_status status = DGG_OK;
    collecting c = { .arena = arena };
    if (!is_a_line_each(field)) {
        DGG_TRY(collect(&c, field, separators, error));
    }
    for (dgg_text rest = field; is_a_line_each(field) && rest.length > 0;) {
        c.text.length = 0;
        DGG_TRY(dgg_latex_decode(&c.text, dgg_text_line(&rest), error));
        dgg_text line = dgg_buffer_text(&c.text);
        line.length -= dgg_text_ends(line, ".") ? 1 : 0;
        DGG_TRY(add(&c, line, error));
    }
    DGG_TRY(finish(&c, references, error));
done:
    collecting_destroy(&c);
    return status;
}
