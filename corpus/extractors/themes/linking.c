/* A word that comes up once in an abstract says little of what the paper is about, and a keyword
 * that neither title nor abstract takes up was put there for searches. */
#include "corpus/extractors/themes/linking.h"

static bool is_one_keyword(const dgg_findings *findings, const dgg_finding *finding)
{
    return finding->evidence_count == 1 &&
           findings->evidence[finding->first_evidence].field == DGG_KEYWORDS;
}

/* The evidence was the last that was added. */
static dgg_status take_back(dgg_findings *findings, const dgg_finding *finding, dgg_text id,
                            dgg_error *error)
{
    dgg_status status = DGG_OK;
    for (size_t i = 0; finding->weight > 0 && i < finding->evidence_count; i++) {
        const dgg_rejected rejected = {
            .kind = DGG_THEME,
            .id = id,
            .reason = dgg_text_of("too little"),
            .evidence = findings->evidence[finding->first_evidence + i],
        };
        DGG_TRY(dgg_findings_reject(findings, &rejected, error));
    }
    findings->evidence_count = finding->first_evidence;
done:
    return status;
}

dgg_status dgg_theme_link(dgg_findings *findings, dgg_finding *finding,
                          const dgg_theme_scoring *scoring, dgg_text id, dgg_error *error)
{
    if (finding->weight <= 0 || finding->weight < scoring->link_at) {
        return take_back(findings, finding, id, error);
    }
    finding->is_primary =
        finding->weight >= scoring->primary_at && !is_one_keyword(findings, finding);
    return dgg_findings_add(findings, finding, error);
}
