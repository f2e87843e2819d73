/* The shelf of sections. */
#include "layouts/sections.h"

#include "layouts/section_rows.h"

#define ROW(...) &DGG_ROW(dgg_section_, __VA_ARGS__).row,
static const dgg_row *const rows[] = {
#include "layouts/sections.def"
    NULL
};
#undef ROW

const dgg_shelf dgg_sections = { "sections", rows };

dgg_status dgg_section_write(const dgg_section_source *source, const char *name,
                             dgg_article *article, dgg_error *error)
{
    const dgg_row *row = dgg_shelf_find(&dgg_sections, name, error);
    if (row == NULL) {
        return DGG_UNKNOWN_NAME;
    }
    dgg_section_draft draft = {
        .of = source, .corpus = source->analysis->graph->corpus, .article = article, .error = error
    };
    size_t papers = 0;
    draft.records = draft.corpus->paper_count;
    for (size_t i = 0; i < draft.records; i++) {
        papers += draft.corpus->papers[i].kind == DGG_PAPER ? 1 : 0;
    }
    draft.are_papers = papers == draft.records;
    return ((const dgg_section *)row)->write(&draft);
}
