/* The names of kinds, link types, fields, evidence and warnings, as ids, files and options write
 * them. */
#include "corpus/corpus.h"

static const char *const kinds[DGG_KIND_COUNT] = {
    [DGG_PAPER] = "paper",
    [DGG_DOCUMENT] = "document",
    [DGG_EVENT] = "event",
    [DGG_PERSON] = "person",
    [DGG_INSTITUTION] = "institution",
    [DGG_COUNTRY] = "country",
    [DGG_BODY] = "body",
    [DGG_VENUE] = "venue",
    [DGG_KEYWORD] = "keyword",
    [DGG_THEME] = "theme",
    [DGG_LOCATION] = "location",
    [DGG_REFERENCE] = "reference",
    [DGG_NODE] = "node",
};

static const char *const link_types[DGG_LINK_TYPE_COUNT] = {
    [DGG_DISCUSSES] = "discusses",   [DGG_STUDIES] = "studies",
    [DGG_PART_OF] = "part_of",       [DGG_PUBLISHED_IN] = "published_in",
    [DGG_WROTE] = "wrote",           [DGG_HAS_KEYWORD] = "has_keyword",
    [DGG_WRITTEN_AT] = "written_at", [DGG_FROM_COUNTRY] = "from_country",
    [DGG_ISSUED_BY] = "issued_by",   [DGG_CITES] = "cites",
    [DGG_RELATED_TO] = "related_to", [DGG_LINK] = "link",
};

static const char *const fields[DGG_ATTRIBUTES + 1] = {
    [DGG_TITLE] = "title",
    [DGG_KEYWORDS] = "keywords",
    [DGG_ABSTRACT] = "abstract",
    [DGG_ATTRIBUTES] = "attributes",
};

static const char *const evidence_kinds[DGG_EVIDENCE_KIND_COUNT] = {
    [DGG_NAME] = "name", [DGG_DEMONYM] = "demonym", [DGG_PHRASE] = "phrase",
    [DGG_NEAR] = "near", [DGG_WORD] = "word",
};

static const char *const warning_kinds[DGG_WARNING_KIND_COUNT] = {
    [DGG_SKIPPED] = "skipped",
    [DGG_DOUBTFUL] = "doubtful",
    [DGG_MERGED] = "merged",
    [DGG_REPAIRED] = "repaired",
};

static const char *const link_decisions[DGG_LINK_DECISION_COUNT] = { "undecided", "accepted",
                                                                     "added" };

static bool find(const char *const *names, int count, dgg_text name, int *found)
{
    for (int i = 0; i < count; i++) {
        if (dgg_text_is(name, names[i])) {
            *found = i;
            return true;
        }
    }
    return false;
}

const char *dgg_kind_plural(dgg_kind kind)
{
    static const char *const plurals[DGG_KIND_COUNT] = {
        [DGG_PAPER] = "papers",
        [DGG_DOCUMENT] = "documents",
        [DGG_EVENT] = "events",
        [DGG_PERSON] = "people",
        [DGG_INSTITUTION] = "institutions",
        [DGG_COUNTRY] = "countries",
        [DGG_BODY] = "bodies",
        [DGG_VENUE] = "venues",
        [DGG_KEYWORD] = "keywords",
        [DGG_THEME] = "themes",
        [DGG_LOCATION] = "locations",
        [DGG_REFERENCE] = "references",
        [DGG_NODE] = "nodes",
    };
    return plurals[kind];
}

const char *dgg_kind_name(dgg_kind kind)
{
    return kinds[kind];
}

const char *dgg_link_type_name(dgg_link_type type)
{
    return link_types[type];
}

const char *dgg_field_name(dgg_field field)
{
    return fields[field];
}

const char *dgg_evidence_kind_name(dgg_evidence_kind kind)
{
    return evidence_kinds[kind];
}

const char *dgg_warning_kind_name(dgg_warning_kind kind)
{
    return warning_kinds[kind];
}

const char *dgg_link_decision_name(dgg_link_decision decision)
{
    return link_decisions[decision];
}

bool dgg_kind_find(dgg_text name, dgg_kind *kind)
{
    int found = 0;
    bool is_there = find(kinds, DGG_KIND_COUNT, name, &found);
    *kind = is_there ? (dgg_kind)found : *kind;
    return is_there;
}

bool dgg_link_type_find(dgg_text name, dgg_link_type *type)
{
    int found = 0;
    bool is_there = find(link_types, DGG_LINK_TYPE_COUNT, name, &found);
    *type = is_there ? (dgg_link_type)found : *type;
    return is_there;
}

bool dgg_field_find(dgg_text name, dgg_field *field)
{
    int found = 0;
    bool is_there = find(fields, DGG_ATTRIBUTES + 1, name, &found);
    *field = is_there ? (dgg_field)found : *field;
    return is_there;
}

bool dgg_evidence_kind_find(dgg_text name, dgg_evidence_kind *kind)
{
    int found = 0;
    bool is_there = find(evidence_kinds, DGG_EVIDENCE_KIND_COUNT, name, &found);
    *kind = is_there ? (dgg_evidence_kind)found : *kind;
    return is_there;
}

bool dgg_warning_kind_find(dgg_text name, dgg_warning_kind *kind)
{
    int found = 0;
    bool is_there = find(warning_kinds, DGG_WARNING_KIND_COUNT, name, &found);
    *kind = is_there ? (dgg_warning_kind)found : *kind;
    return is_there;
}

bool dgg_link_decision_find(dgg_text name, dgg_link_decision *decision)
{
    int found = 0;
    bool is_there = find(link_decisions, DGG_LINK_DECISION_COUNT, name, &found);
    *decision = is_there ? (dgg_link_decision)found : *decision;
    return is_there;
}
