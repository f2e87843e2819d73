/* Links that only say what is behind them are no part of a reference. */
#include "corpus/readers/markdown/completing.h"

#include "base/memory.h"
#include "corpus/readers/markdown/pieces.h"
#include "corpus/texts.h"

enum { FEWEST_SIGNS = 2 }; /* of a reference that stands in a list */

/* Without brackets around such a link: "[[PDF](...)]". */
static dgg_status gather(dgg_buffer *text, const dgg_markdown_spans *spans, dgg_error *error)
{
    dgg_status status = DGG_OK;
    bool is_behind = false;
    for (size_t i = 0; i < spans->count; i++) {
        dgg_text part = dgg_markdown_span_text(spans, i);
        bool is_left_out = spans->items[i].is_link && dgg_markdown_is_generic(part);
        part = dgg_text_slice(part, is_behind && dgg_text_starts(part, "]"), part.length);
        DGG_TRY(is_left_out ? DGG_OK : dgg_buffer_add(text, part, error));
        text->length -= is_left_out && dgg_text_ends(dgg_buffer_text(text), "[");
        is_behind = is_left_out;
    }
done:
    return status;
}

static bool is_told(const dgg_slip *slip, const char *name)
{
    return dgg_slip_find(slip, name) < slip->count;
}

static dgg_status add(dgg_slip *slip, const char *name, dgg_text value, dgg_error *error)
{
    bool is_new = value.length > 0 && !is_told(slip, name);
    return is_new ? dgg_slip_add(slip, dgg_text_of(name), value, slip->line, error) : DGG_OK;
}

static dgg_status add_list(dgg_slip *slip, const char *name, dgg_texts list, dgg_error *error)
{
    dgg_status status = DGG_OK;
    size_t count = is_told(slip, name) ? 0 : list.count;
    for (size_t i = 0; i < count; i++) {
        DGG_TRY(dgg_slip_add(slip, dgg_text_of(name), list.items[i], slip->line, error));
    }
done:
    return status;
}

static dgg_status add_paper(dgg_slip *slip, const dgg_paper *paper, dgg_error *error)
{
    dgg_status status = DGG_OK;
    char year[sizeof "2019"] = "";
    if (paper->year > 999 && paper->year < 10000) {
        for (int place = 3, rest = paper->year; place >= 0; place--, rest /= 10) {
            year[place] = (char)('0' + rest % 10);
        }
    }
    DGG_TRY(add(slip, "title", paper->title, error));
    DGG_TRY(add_list(slip, "authors", paper->authors, error));
    DGG_TRY(add_list(slip, "editors", paper->editors, error));
    DGG_TRY(add(slip, "year", dgg_text_of(year), error));
    DGG_TRY(add(slip, "venue", paper->venue, error));
    DGG_TRY(add(slip, "volume", paper->volume, error));
    DGG_TRY(add(slip, "issue", paper->issue, error));
    DGG_TRY(add(slip, "pages", paper->pages, error));
    DGG_TRY(add(slip, "publisher", paper->publisher, error));
done:
    return status;
}

dgg_status dgg_markdown_complete(dgg_slip *slip, const dgg_markdown_spans *spans,
                                 dgg_reference_parser *parser, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer gathered = { 0 };
    dgg_arena *arena = NULL;
    dgg_reference reference = { 0 };
    DGG_TRY(gather(&gathered, spans, error));
    dgg_text text = dgg_texts_trim(dgg_buffer_text(&gathered));
    if (dgg_reference_signs(text) >= FEWEST_SIGNS) {
        DGG_TRY(dgg_reference_parse(parser, text, &arena, &reference, error));
        DGG_TRY(reference.doubt == NULL ? add_paper(slip, &reference.paper, error) : DGG_OK);
    }
done:
    dgg_arena_release(&arena);
    dgg_buffer_destroy(&gathered);
    return status;
}

dgg_status dgg_markdown_give_title(dgg_slip *slip, const dgg_markdown_spans *spans,
                                   dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_buffer gathered = { 0 };
    DGG_TRY(gather(&gathered, spans, error));
    DGG_TRY(add(slip, "title", dgg_markdown_without_marks(dgg_buffer_text(&gathered)), error));
done:
    dgg_buffer_destroy(&gathered);
    return status;
}
