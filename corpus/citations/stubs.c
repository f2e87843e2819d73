/* One work with and without its DOI is one: both lines have the same author, year, volume and page.
 */
#include "corpus/citations/stubs.h"

#include "corpus/doi.h"

dgg_status dgg_stubs_learn(dgg_stubs *stubs, dgg_text form, dgg_text doi, dgg_error *error)
{
    dgg_status status = DGG_OK;
    uint32_t number = 0, known = 0;
    size_t before = stubs->forms.count;
    DGG_TRY(dgg_reserve(&stubs->doi, &stubs->room, before + 1, sizeof *stubs->doi, error));
    DGG_TRY(dgg_names_add(&stubs->dois, doi, &known, error));
    DGG_TRY(dgg_names_add(&stubs->forms, form, &number, error));
    if (number == before) {
        stubs->doi[number] = known;
    } else if (stubs->doi[number] != known) {
        stubs->doi[number] = DGG_NO_NAME;
    }
done:
    return status;
}

typedef struct learning {
    dgg_stubs *stubs;
    dgg_short_forms *forms;
    dgg_names wanted; /* the forms of lines without a DOI: no others are asked for */
    dgg_arena *arena;
} learning;

static dgg_status want(learning *l, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text form = { 0 };
    uint32_t number = 0;
    dgg_text doi = dgg_doi_find(line);
    if (doi.length > 0 && dgg_text_find_byte(doi, '%') == doi.length) {
        return DGG_OK; /* one with escapes may prove to be none */
    }
    DGG_TRY(dgg_short_forms_make(l->forms, line, &form, error));
    DGG_TRY(form.length > 0 ? dgg_names_add(&l->wanted, form, &number, error) : DGG_OK);
done:
    return status;
}

static dgg_status learn(learning *l, dgg_text line, dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_text form = { 0 }, doi = line;
    dgg_arena_clear(&l->arena);
    DGG_TRY(dgg_short_forms_make(l->forms, line, &form, error));
    if (form.length == 0 || dgg_names_find(&l->wanted, form) == DGG_NO_NAME) {
        return DGG_OK;
    }
    DGG_TRY(dgg_doi_keep(&l->arena, &doi, error));
    DGG_TRY(doi.length > 0 ? dgg_stubs_learn(l->stubs, form, doi, error) : DGG_OK);
done:
    return status;
}

static dgg_status each_reference(learning *l, const dgg_corpus *corpus,
                                 dgg_status (*take)(learning *, dgg_text, dgg_error *),
                                 dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        dgg_texts references = corpus->papers[i].references;
        for (size_t j = 0; j < references.count; j++) {
            DGG_TRY(take(l, references.items[j], error));
        }
    }
done:
    return status;
}

dgg_status dgg_stubs_learn_all(dgg_stubs *stubs, const dgg_corpus *corpus, dgg_short_forms *forms,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    learning l = { .stubs = stubs, .forms = forms };
    DGG_TRY(each_reference(&l, corpus, want, error));
    DGG_TRY(l.wanted.count > 0 ? each_reference(&l, corpus, learn, error) : DGG_OK);
done:
    dgg_arena_release(&l.arena);
    dgg_names_destroy(&l.wanted);
    return status;
}

dgg_text dgg_stubs_key(const dgg_stubs *stubs, dgg_text form, dgg_text doi)
{
    if (doi.length > 0 || form.length == 0) {
        return doi;
    }
    uint32_t number = dgg_names_find(&stubs->forms, form);
    uint32_t known = number != DGG_NO_NAME ? stubs->doi[number] : DGG_NO_NAME;
    return known != DGG_NO_NAME ? stubs->dois.texts[known] : form;
}

void dgg_stubs_destroy(dgg_stubs *stubs)
{
    dgg_names_destroy(&stubs->forms);
    dgg_names_destroy(&stubs->dois);
    dgg_release(stubs->doi);
    *stubs = (dgg_stubs){ 0 };
}
