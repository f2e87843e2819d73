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

dgg_status dgg_stubs_learn_all(dgg_stubs *stubs, const dgg_corpus *corpus, dgg_short_forms *forms,
                               dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_arena *arena = NULL;
    for (uint32_t i = 0; i < corpus->paper_count; i++) {
        dgg_texts references = corpus->papers[i].references;
        for (size_t j = 0; j < references.count; j++) {
            dgg_text form = { 0 }, doi = references.items[j];
            dgg_arena_clear(&arena);
            DGG_TRY(dgg_short_forms_make(forms, references.items[j], &form, error));
            DGG_TRY(form.length > 0 ? dgg_doi_keep(&arena, &doi, error) : DGG_OK);
            bool has_both = form.length > 0 && doi.length > 0;
            DGG_TRY(has_both ? dgg_stubs_learn(stubs, form, doi, error) : DGG_OK);
        }
    }
done:
    dgg_arena_release(&arena);
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
