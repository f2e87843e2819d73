/* Locations: names and demonyms of the gazetteer found in title, keywords and abstract. The rules
 * are applied in order: capitals, the longest name, copyright lines, organisations, addresses,
 * languages and other things that bear a name, negation, ambiguous names. What a rule drops is kept
 * with its reason. */
#include "base/memory.h"
#include "base/order.h"
#include "corpus/building.h"
#include "corpus/extractors/locations/place.h"

/* "City" of "New York City" may be small. */
static bool has_capitals(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *tokens = dgg_scan_at_hand(search)->tokens.items;
    uint32_t capitals = dgg_place_target(search, place)->capitals;
    for (uint32_t i = place->hit.start; capitals != 0; i++, capitals >>= 1) {
        bool is_kind = i > place->hit.start && (search->marks[i] & DGG_MARK_BEHIND) != 0;
        if ((capitals & 1) != 0 && (tokens[i].form & DGG_FORM_CAPITAL) == 0 && !is_kind) {
            return false;
        }
    }
    return true;
}

/* "LEED" is not Leeds, which folding takes for its plural; "provinces" is as good as "province". */
static bool has_number(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_token *tokens = dgg_scan_at_hand(search)->tokens.items;
    uint32_t plurals = dgg_place_target(search, place)->plurals;
    for (uint32_t i = place->hit.start; i < place->hit.end; i++, plurals >>= 1) {
        dgg_text word = tokens[i].word;
        bool is_plural = dgg_text_ends(word, "s") || dgg_text_ends(word, "S");
        bool is_any = (search->marks[i] & DGG_MARK_BEHIND) != 0 ||
                      dgg_text_find_byte(word, '.') < word.length; /* "U.S" */
        if (is_plural != ((plurals & 1) != 0) && !is_any) {
            return false;
        }
    }
    return true;
}

/* Names without their capitals make no link. Those of masks and of names that are ordinary words
 * are not worth telling: "central", "mobile". */
static void drop_small(const dgg_place_search *search, dgg_place *places, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!has_capitals(search, &places[i])) {
            places[i].reason = dgg_lower_case;
            places[i].is_double = places[i].role == DGG_ROLE_MASK ||
                                  dgg_place_target(search, &places[i])->grade > DGG_NEEDS_CONTEXT;
        } else if (places[i].role == DGG_ROLE_NAME && !has_number(search, &places[i])) {
            places[i].reason = dgg_lower_case; /* not told: it is no hit but for the folding */
            places[i].is_double = true;
        }
    }
}

/* Adds the names, demonyms and masks of the field at hand. */
static dgg_status collect(dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    const dgg_scan *scan = dgg_scan_at_hand(search);
    for (size_t i = 0; i < scan->hit_count; i++) {
        dgg_place place = { .hit = scan->hits[i], .field = search->field };
        const dgg_target *target = dgg_place_target(search, &place);
        place.role = target->role;
        place.owner = target->owner;
        bool is_place =
            target->extractor == search->coding->extractor && target->role <= DGG_ROLE_MASK;
        if (!is_place) {
            continue;
        }
        DGG_TRY(dgg_reserve(&search->items, &search->room, search->count + 1, sizeof *search->items,
                            search->error));
        search->items[search->count++] = place;
    }
done:
    return status;
}

/* "College Park" is no college: words of a name do not speak against it. */
static void shield_names(dgg_place_search *search, const dgg_place *places, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const dgg_place *place = &places[i];
        bool is_name = place->reason == NULL && place->role == DGG_ROLE_NAME;
        for (uint32_t j = place->hit.start; is_name && j < place->hit.end; j++) {
            search->marks[j] |= DGG_MARK_ORGANISATION_NOT;
        }
    }
}

/* What is said against a name that holds its words; NULL if nothing is. */
static const char *objection_to(const dgg_place_search *search, const dgg_place *place)
{
    if (place->role == DGG_ROLE_MASK) {
        return "no location";
    }
    if (search->marks[place->hit.start] & DGG_MARK_COPYRIGHT) {
        return "copyright";
    }
    if (dgg_place_is_in_organisation(search, place)) {
        return "organisation";
    }
    if (search->marks[place->hit.start] & DGG_MARK_ADDRESS) {
        return "address";
    }
    return dgg_place_objection(search, place);
}

/* Adds the places of a field, each with the reason why it makes no link, if it makes none. */
static dgg_status search_field(dgg_place_search *search, dgg_field field)
{
    dgg_status status = DGG_OK;
    size_t first = search->count;
    search->field = field;
    DGG_TRY(collect(search));
    if (search->count == first) {
        goto done;
    }
    dgg_place *places = search->items + first;
    DGG_TRY(dgg_places_mark_cues(search));
    drop_small(search, places, search->count - first);
    dgg_places_mark_headlines(search);
    DGG_TRY(dgg_places_settle_overlaps(search, places, search->count - first));
    shield_names(search, places, search->count - first);
    dgg_places_mark_organisations(search);
    dgg_places_mark_copyright(search);
    dgg_places_mark_addresses(search);
    for (size_t i = first; i < search->count; i++) {
        dgg_place *place = &search->items[i];
        place->reason = dgg_place_holds(place) ? objection_to(search, place) : place->reason;
    }
    dgg_places_look_around(search, places, search->count - first);
    dgg_places_note_cues(search, places, search->count - first);
done:
    return status;
}

static int by_owner(const void *left, const void *right)
{
    const dgg_place *one = left, *other = right;
    if (one->owner != other->owner) {
        return one->owner < other->owner ? -1 : 1;
    }
    if (one->field != other->field) {
        return one->field < other->field ? -1 : 1;
    }
    return one->hit.start < other->hit.start ? -1 : one->hit.start > other->hit.start;
}

/* Worth what the first hit of its location is worth. */
static dgg_evidence evidence_of(const dgg_place_search *search, const dgg_place *place)
{
    const dgg_location_scoring *scoring = &search->coding->gazetteer->scoring;
    dgg_evidence evidence = dgg_hit_evidence(search->reading, place->field, &place->hit);
    evidence.pattern = dgg_place_target(search, place)->pattern;
    evidence.kind = place->role == DGG_ROLE_DEMONYM ? DGG_DEMONYM : DGG_NAME;
    evidence.cue = place->cue;
    evidence.contrast = place->contrast;
    evidence.weight = scoring->field[place->field] * scoring->kind[evidence.kind] *
                      (place->contrast ? scoring->contrast_weight : 1);
    return evidence;
}

/* Puts what was dropped among the findings; what is left stands location by location. */
static dgg_status sort_out(dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    size_t kept = 0;
    for (size_t i = 0; i < search->count; i++) {
        const dgg_place place = search->items[i];
        if (place.reason == NULL && !place.is_double) {
            search->items[kept++] = place;
        } else if (!place.is_double) {
            const dgg_rejected rejected = {
                .kind = DGG_LOCATION,
                .id = dgg_gazetteer_id(search->coding, place.owner),
                .reason = dgg_text_of(place.reason),
                .evidence = evidence_of(search, &place),
            };
            DGG_TRY(dgg_findings_reject(search->findings, &rejected, search->error));
        }
    }
    search->count = kept;
    dgg_sort(search->items, kept, sizeof *search->items, by_owner);
done:
    return status;
}

/* One location: its hits from `*at` on. Those beside a part of it, or where it is counted, do not
 * make it primary, nor do those in contrast alone. */
static dgg_status add_finding(const dgg_place_search *search, size_t *at)
{
    dgg_status status = DGG_OK;
    const dgg_location_scoring *scoring = &search->coding->gazetteer->scoring;
    dgg_findings *findings = search->findings;
    dgg_finding finding = { .owner = search->items[*at].owner,
                            .first_evidence = findings->evidence_count };
    bool had_bonus = false, is_plain = false;
    for (; *at < search->count && search->items[*at].owner == finding.owner; ++*at) {
        dgg_evidence evidence = evidence_of(search, &search->items[*at]);
        const dgg_place *place = &search->items[*at];
        bool says_little = finding.evidence_count > 0 && dgg_place_is_setting(search, place);
        bool is_passing = place->is_beside_part || place->is_tallied || says_little;
        bool earns_bonus = evidence.cue && !evidence.contrast && !had_bonus;
        evidence.weight *= finding.evidence_count > 0 ? scoring->repeat : 1;
        evidence.weight += earns_bonus ? scoring->cue_bonus : 0;
        had_bonus = had_bonus || earns_bonus;
        finding.weight += evidence.weight;
        finding.plain += is_passing ? 0 : evidence.weight;
        is_plain = is_plain || (!evidence.contrast && !is_passing);
        finding.evidence_count++;
        DGG_TRY(dgg_findings_add_evidence(findings, &evidence, search->error));
    }
    finding.plain = is_plain ? finding.plain : 0;
    if (finding.weight > 0) {
        DGG_TRY(dgg_findings_add(findings, &finding, search->error));
    } else {
        findings->evidence_count = finding.first_evidence;
    }
done:
    return status;
}

/* Primary is what has points enough, or most of the record. */
static dgg_status add_findings(const dgg_place_search *search)
{
    dgg_status status = DGG_OK;
    const dgg_location_scoring *scoring = &search->coding->gazetteer->scoring;
    dgg_findings *findings = search->findings;
    double most = 0;
    for (size_t at = 0; at < search->count;) {
        size_t known = findings->count;
        DGG_TRY(add_finding(search, &at));
        if (findings->count > known) {
            double plain = findings->items[known].plain;
            most = plain > most ? plain : most;
        }
    }
    for (size_t i = 0; i < findings->count; i++) {
        dgg_finding *finding = &findings->items[i];
        bool is_top = finding->plain >= most && finding->plain >= scoring->primary_top_at;
        finding->is_primary = finding->plain >= scoring->primary_at || is_top;
    }
done:
    return status;
}

static dgg_status find(const dgg_coding *coding, const dgg_reading *reading, dgg_findings *findings,
                       dgg_error *error)
{
    dgg_status status = DGG_OK;
    dgg_place_search search = {
        .coding = coding, .reading = reading, .findings = findings, .error = error
    };
    for (dgg_field field = 0; field < DGG_FIELD_COUNT; field++) {
        DGG_TRY(search_field(&search, field));
    }
    DGG_TRY(dgg_places_vouch(&search));
    dgg_places_note_containers(&search);
    DGG_TRY(sort_out(&search));
    DGG_TRY(add_findings(&search));
done:
    dgg_release(search.items);
    dgg_release(search.marks);
    return status;
}

static size_t count(const dgg_coding *coding)
{
    return coding->gazetteer->location_count;
}

static dgg_status add(dgg_corpus *corpus, const dgg_coding *coding, uint32_t owner, uint32_t *place,
                      dgg_error *error)
{
    return dgg_corpus_add_location(corpus, &coding->gazetteer->locations[owner].location, place,
                                   error);
}

const dgg_extractor dgg_extractor_locations = {
    .row = { .name = "locations",
             .summary = "locations of the gazetteer, by their names and demonyms",
             .formula = "sum of field × kind, × contrast behind a contrast cue, × repeat for the "
                        "same location again, + bonus once near a study cue",
             .source = "gazetteer" },
    .link = DGG_STUDIES,
    .prepare = dgg_places_prepare,
    .find = find,
    .count = count,
    .id = dgg_gazetteer_id,
    .add = add,
    .finish = dgg_places_contain,
};
