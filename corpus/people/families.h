/* families.h - family names: those of China in Latin letters, the commonest first; those of other
 * peoples that are as common; those of two characters; those that are read in a way of their own.
 */
#ifndef DGG_FAMILIES_H
#define DGG_FAMILIES_H

static const char *const chinese_families[] = {
    "wang",    "li",     "zhang",     "liu",      "chen",   "yang",     "huang",   "zhao",
    "wu",      "zhou",   "xu",        "sun",      "ma",     "zhu",      "hu",      "guo",
    "he",      "lin",    "gao",       "luo",      "zheng",  "liang",    "xie",     "song",
    "tang",    "deng",   "han",       "feng",     "cao",    "peng",     "zeng",    "xiao",
    "tian",    "dong",   "pan",       "yuan",     "cai",    "jiang",    "yu",      "du",
    "ye",      "cheng",  "wei",       "su",       "lu",     "ding",     "ren",     "shen",
    "yao",     "cui",    "zhong",     "tan",      "fan",    "liao",     "shi",     "jin",
    "jia",     "xia",    "fu",        "fang",     "zou",    "xiong",    "bai",     "meng",
    "qin",     "qiu",    "hou",       "yin",      "xue",    "yan",      "duan",    "lei",
    "long",    "tao",    "hao",       "gu",       "gong",   "shao",     "wan",     "qian",
    "dai",     "mo",     "kong",      "xiang",    "chang",  "wen",      "kang",    "niu",
    "ge",      "xing",   "an",        "qi",       "yi",     "qiao",     "pang",    "ni",
    "zhuang",  "nie",    "zhai",      "zhan",     "ou",     "guan",     "geng",    "lan",
    "jiao",    "zuo",    "gan",       "bao",      "ning",   "shang",    "shu",     "ruan",
    "ke",      "ji",     "mei",       "tong",     "ling",   "bi",       "shan",    "pei",
    "huo",     "tu",     "miao",      "sheng",    "qu",     "weng",     "ran",     "you",
    "xin",     "chai",   "hua",       "pu",       "teng",   "rao",      "mou",     "ai",
    "si",      "zhuo",   "jian",      "che",      "lian",   "mai",      "chu",     "lou",
    "dou",     "cen",    "jing",      "dang",     "gou",    "fei",      "leng",    "chao",
    "xi",      "mi",     "bo",        "zong",     "gui",    "quan",     "min",     "bian",
    "luan",    "sui",    "sang",      "kou",      "zhen",   "cong",     "ao",      "ming",
    "she",     "zha",    "qiang",     "chi",      "mao",    "nan",      "ying",    "yue",
    "ouyang",  "sima",   "shangguan", "zhuge",    "xiahou", "dongfang", "huangfu", "yuchi",
    "gongsun", "murong", "linghu",    "zhangsun", "yuwen",  "situ",     "duanmu",  "xuanyuan",
    "nangong", "dugu",   "sikong",    "huyan",    "tantai", "puyang",   "chunyu",  "zhongli",
    "moqi"
};

static const char *const crowded_families[] = {
    "ahn",   "bae",   "cho",   "choi",   "chung",  "dang", "hoang", "hong", "hwang",
    "hwang", "jang",  "jeon",  "jeong",  "jung",   "kang", "kim",   "kwon", "lau",
    "lee",   "leung", "lim",   "moon",   "nguyen", "ng",   "park",  "pham", "phan",
    "seo",   "shin",  "singh", "tran",   "wong",   "yoo",  "yoon",  "chan", "cheung",
    "chang", "hsu",   "kumar", "sharma", "le",     "kwok"
};

static const char *const double_families[] = { "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛",
                                               "諸葛", "夏侯", "东方", "東方", "皇甫", "尉迟",
                                               "公孙", "公孫", "慕容", "令狐", "长孙", "宇文",
                                               "司徒", "端木", "轩辕", "南宫", "独孤", "司空",
                                               "呼延", "澹台", "濮阳", "淳于", "钟离", "万俟" };

static const struct {
    const char *family, *reading;
} family_readings[] = { { "单", "shan" },       { "曾", "zeng" },      { "仇", "qiu" },
                        { "解", "xie" },        { "查", "zha" },       { "朴", "piao" },
                        { "盖", "ge" },         { "区", "ou" },        { "乐", "yue" },
                        { "翟", "zhai" },       { "覃", "qin" },       { "尉迟", "yuchi" },
                        { "万俟", "moqi" },     { "宓", "mi" },        { "缪", "miao" },
                        { "長孫", "zhangsun" }, { "长孙", "zhangsun" } };

#endif
