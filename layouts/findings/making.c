/* How it was made: what a reader needs to make it again. */
#include "layouts/findings/sections.h"

#include <string.h>

#include "base/number.h"
#include "corpus/keyword_themes.h"

/* "keywords of 3 papers or more" are no codebook: they were looked up, not looked for. */
static dgg_status tell_sources(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = telling->corpus;
    bool are_keywords = dgg_text_starts(corpus->codebook, DGG_KEYWORD_THEMES_NAME);
    dgg_tell(telling, are_keywords ? "Themes are the papers' own keywords, spellings merged: "
                                   : "Themes were looked for by the codebook “");
    DGG_TRY(dgg_tell_text(telling, corpus->codebook));
    dgg_tell(telling, are_keywords ? ". Locations were looked for by the gazetteer “"
                                   : "” and locations by the gazetteer “");
    DGG_TRY(dgg_tell_text(telling, corpus->gazetteer));
    dgg_tell(telling, "” in titles, keywords and abstracts.");
done:
    return status;
}

static dgg_status tell_coders(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    const dgg_corpus *corpus = telling->corpus;
    if (corpus->codebook.length == 0 && corpus->gazetteer.length == 0) {
        return DGG_OK;
    }
    DGG_TRY(tell_sources(telling));
    dgg_tell(telling,
             " A link keeps the words that justify it (evidence.csv); it is primary if the points "
             "of these words reach the mark that codebook and gazetteer set, else a mention. What "
             "was found and not counted stands in rejected.csv with the reason.");
    const dgg_facts *facts = &telling->facts;
    if (facts->accepted + facts->added > 0) {
        dgg_tell(telling, " By hand, %zu of the links %s confirmed and %zu added.", facts->accepted,
                 dgg_was(facts->accepted), facts->added);
    }
    dgg_tell(telling, "\n\n");
done:
    return status;
}

static void tell_network(const dgg_telling *telling)
{
    const dgg_analysis *analysis = telling->analysis;
    dgg_tell(telling, "Measured was the network “%s”: %s", analysis->network->name,
             analysis->network->summary);
    if (analysis->network->formula != NULL) {
        dgg_tell(telling, " (%s)", analysis->network->formula);
    }
    if (analysis->network->source != NULL) {
        dgg_tell(telling, " [%s]", analysis->network->source);
    }
    dgg_tell(telling, ".\n\n");
}

/* Formulas hold signs that Markdown would take for marks. */
static dgg_status tell_measure(dgg_telling *telling, const char *name, const char *shown)
{
    dgg_status status = DGG_OK;
    const dgg_analysis *analysis = telling->analysis;
    for (size_t i = 0; i < analysis->score_count; i++) {
        const dgg_row *measure = analysis->scores[i].measure;
        if (strcmp(measure->name, name) == 0 && measure->formula != NULL) {
            dgg_tell(telling, "- %s: ", shown);
            DGG_TRY(dgg_tell_text(telling, dgg_text_of(measure->formula)));
            dgg_tell(telling, " (%s)\n", measure->source != NULL ? measure->source : "our own");
        }
    }
done:
    return status;
}

static dgg_status tell_partition(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    char resolution[DGG_NUMBER_ROOM], modularity[DGG_NUMBER_ROOM];
    const dgg_analysis *analysis = telling->analysis;
    dgg_tell(telling, "- Communities: %s", analysis->method->name);
    if (analysis->method->source != NULL) {
        dgg_tell(telling, " (%s)", analysis->method->source);
    }
    if (analysis->maximised != NULL) {
        dgg_tell(telling, ", maximising %s at resolution %s", analysis->maximised->name,
                 dgg_number_exact(analysis->resolution, resolution));
    }
    if (analysis->null_model != NULL) {
        dgg_tell(telling, ", compared with: ");
        DGG_TRY(dgg_tell_text(telling, dgg_text_of(analysis->null_model)));
    }
    dgg_tell(telling, ". Modularity %s (weighted, resolution 1; Newman and Girvan 2004).\n",
             dgg_number_fixed(analysis->modularity, 4, modularity));
done:
    return status;
}

dgg_status dgg_tell_making(dgg_telling *telling)
{
    dgg_status status = DGG_OK;
    dgg_tell(telling, "## How it was made\n\n");
    DGG_TRY(tell_coders(telling));
    tell_network(telling);
    DGG_TRY(tell_measure(telling, "pagerank", "PageRank"));
    DGG_TRY(tell_measure(telling, "strength", "Strength"));
    DGG_TRY(tell_partition(telling));
    dgg_tell(telling,
             "- Program: dggraph " DGG_VERSION " with random seed %u; the same inputs and options "
             "give the same files. manifest.json names the inputs by their SHA-256 and all "
             "options.\n\n",
             telling->analysis->seed);
    dgg_tell(telling, "`dggraph cite` tells how to cite the program and the methods.\n\n");
done:
    return status;
}
