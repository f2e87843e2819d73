/* Central bodies of China: documents name them in full, in short, by abbreviations and in English,
 * and all of them are one. */
#include "corpus/bodies/known.h"

#include "corpus/texts.h"

/* Other names, and beginnings of numbers of documents, with a bar between them. */
static const struct {
    const char *name, *others, *numbers;
} bodies[] = {
    { "国务院", "中央人民政府|State Council", "国发|国函" },
    { "国务院办公厅", "国办|General Office of the State Council", "国办发|国办函" },
    { "中共中央", "中国共产党中央委员会|Central Committee of the Communist Party of China",
      "中发" },
    { "中共中央办公厅", "中办|中央办公厅", "中办发" },
    { "国家发展和改革委员会",
      "国家发展改革委|国家发改委|发展改革委|发改委|NDRC|National Development and Reform Commission",
      "发改" },
    { "工业和信息化部", "工信部|MIIT|Ministry of Industry and Information Technology", "工信" },
    { "国家互联网信息办公室", "国家网信办|网信办|CAC|Cyberspace Administration of China",
      "国信办|中网办|网信" },
    { "中央网络安全和信息化委员会办公室", "中央网信办|中央网信委办公室", "" },
    { "国家数据局", "National Data Administration", "国数" },
    { "财政部", "Ministry of Finance of China", "财" },
    { "科学技术部", "科技部|MOST|Ministry of Science and Technology of China", "国科" },
    { "教育部", "Ministry of Education of China", "教" },
    { "公安部", "Ministry of Public Security", "公" },
    { "民政部", "Ministry of Civil Affairs", "民发" },
    { "司法部", "Ministry of Justice of China", "司" },
    { "人力资源和社会保障部",
      "人力资源社会保障部|人社部|MOHRSS|Ministry of Human Resources and Social Security", "人社" },
    { "自然资源部", "Ministry of Natural Resources of China", "自然资" },
    { "生态环境部", "Ministry of Ecology and Environment", "环" },
    { "住房和城乡建设部",
      "住房城乡建设部|住建部|MOHURD|Ministry of Housing and Urban-Rural Development", "建" },
    { "交通运输部", "Ministry of Transport of China", "交" },
    { "水利部", "Ministry of Water Resources", "水" },
    { "农业农村部", "Ministry of Agriculture and Rural Affairs", "农" },
    { "商务部", "MOFCOM|Ministry of Commerce of China", "商" },
    { "文化和旅游部", "文旅部|Ministry of Culture and Tourism", "文旅" },
    { "国家卫生健康委员会", "国家卫生健康委|国家卫健委|卫健委|National Health Commission", "国卫" },
    { "应急管理部", "Ministry of Emergency Management", "应急" },
    { "中国人民银行", "人民银行|央行|People's Bank of China", "银发" },
    { "国务院国有资产监督管理委员会", "国务院国资委|国资委|SASAC", "国资" },
    { "国家市场监督管理总局", "市场监管总局|SAMR|State Administration for Market Regulation",
      "国市监" },
    { "国家税务总局", "税务总局|State Taxation Administration", "税总" },
    { "国家能源局", "能源局|National Energy Administration", "国能" },
};
enum { BODIES = sizeof bodies / sizeof *bodies };

static bool is_same(dgg_text one, dgg_text other)
{
    bool is = one.length == other.length && one.length > 0;
    for (size_t i = 0; is && i < one.length; i++) {
        is = dgg_texts_lower(one.start[i]) == dgg_texts_lower(other.start[i]);
    }
    return is;
}

static bool has_name(size_t body, dgg_text name)
{
    dgg_text rest = dgg_text_of(bodies[body].others);
    bool has = is_same(name, dgg_text_of(bodies[body].name));
    while (rest.length > 0 && !has) {
        has = is_same(name, dgg_text_cut(&rest, '|'));
    }
    return has;
}

const char *dgg_body_known(dgg_text name)
{
    static const char republic[] = "中华人民共和国";
    bool is_long = dgg_text_starts(name, republic) && name.length > sizeof republic - 1;
    name = is_long ? dgg_text_slice(name, sizeof republic - 1, name.length) : name;
    for (size_t i = 0; i < BODIES; i++) {
        if (has_name(i, name)) {
            return bodies[i].name;
        }
    }
    return NULL;
}

static const char *numbered(dgg_text beginning, size_t *length)
{
    const char *found = NULL;
    *length = 0;
    for (size_t i = 0; i < BODIES; i++) {
        dgg_text rest = dgg_text_of(bodies[i].numbers);
        while (rest.length > 0) {
            dgg_text number = dgg_text_cut(&rest, '|');
            dgg_text head = dgg_text_slice(beginning, 0, number.length);
            if (number.length > *length && dgg_text_equal(head, number)) {
                found = bodies[i].name;
                *length = number.length;
            }
        }
    }
    return found;
}

/* The bracket stands at `end`; what is before it up to a blank or a sign of ASCII may tell. */
static const char *find_before(dgg_text text, size_t end, size_t *start)
{
    enum { LONGEST = 40 };
    const char *body = NULL;
    size_t length = 0, begin = end;
    while (begin > 0 && end - begin < LONGEST && (unsigned char)text.start[begin - 1] >= 0x80) {
        begin--;
    }
    for (size_t at = begin; body == NULL && at < end; at++) {
        body = numbered(dgg_text_slice(text, at, end), &length);
        *start = at;
    }
    return body;
}

const char *dgg_body_number_find(dgg_text text, dgg_text *number)
{
    enum { BEGINNING = 900, LONGEST = 40, DIGITS = 4 };
    static const char *const brackets[] = { "〔", "[", "［", "（", "(" };
    static const char sign[] = "号";
    text = dgg_text_slice(text, 0, BEGINNING);
    for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++) {
        size_t length = dgg_text_of(brackets[i]).length, start = 0;
        size_t end = dgg_text_find(text, dgg_text_of(brackets[i]));
        dgg_text rest = dgg_text_slice(text, end + length, text.length);
        if (end == text.length || dgg_texts_year(dgg_text_slice(rest, 0, DIGITS)) == 0) {
            continue;
        }
        size_t behind = dgg_text_find(dgg_text_slice(rest, 0, LONGEST), dgg_text_of(sign));
        const char *body = find_before(text, end, &start);
        if (body != NULL && behind + sizeof sign - 1 <= rest.length) {
            *number = dgg_text_slice(text, start, end + length + behind + sizeof sign - 1);
            return body;
        }
    }
    return NULL;
}

/* Words as dgg_keys_words makes them: a Chinese character is one. */
static const char *const attributes[] = {
    "issuer",
    "issuers",
    "issued by",
    "issuing body",
    "issuing bodies",
    "issuing agency",
    "issuing agencies",
    "issuing authority",
    "issuing department",
    "issuing organisation",
    "issuing organization",
    "joint issuers",
    "agency",
    "agencies",
    "body",
    "bodies",
    "department",
    "departments",
    "ministry",
    "ministries",
    "authority",
    "authorities",
    "promulgator",
    "promulgating body",
    "promulgating agency",
    "policy maker",
    "policymaker",
    "发 文 机 关",
    "发 文 单 位",
    "发 文 机 构",
    "发 文 部 门",
    "发 布 机 关",
    "发 布 单 位",
    "发 布 机 构",
    "发 布 部 门",
    "制 定 机 关",
    "制 定 部 门",
    "颁 布 机 关",
    "颁 布 机 构",
    "颁 布 单 位",
    "颁 布 部 门",
    "印 发 机 关",
    "印 发 单 位",
    "联 合 发 文 单 位",
    "联 合 发 文 机 关",
    "联 合 发 文 部 门",
    "发 文 主 体",
    "政 策 主 体",
    "部 门",
    "机 关",
};
static const char *const numbers[] = {
    "document number", "number", "reference number", "发 文 字 号", "文 号", "发 文 号",
};

static bool is_in(dgg_text words, const char *const *list, size_t count)
{
    size_t at = 0;
    while (at < count && !dgg_text_is(words, list[at])) {
        at++;
    }
    return at < count;
}

bool dgg_body_attribute_is(dgg_text words)
{
    return is_in(words, attributes, sizeof attributes / sizeof *attributes);
}

bool dgg_body_number_attribute_is(dgg_text words)
{
    return is_in(words, numbers, sizeof numbers / sizeof *numbers);
}
