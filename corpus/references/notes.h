/* notes.h - references of Chinese footnotes and of CSSCI. */
#ifndef DGG_REFERENCES_NOTES_H
#define DGG_REFERENCES_NOTES_H

#include "corpus/references/imprint.h"

/* "王伟,李明.地图与治理.管理世界.2019": false if it is no such thing. */
bool dgg_reference_take_dotted(dgg_text line, dgg_text *authors, dgg_paper *paper,
                               dgg_reference_imprint *imprint);

/* "王伟：《地图与治理》，《管理世界》2019年第3期，第45—50页。" */
bool dgg_reference_take_note(dgg_text line, dgg_text *authors, dgg_paper *paper,
                             dgg_reference_imprint *imprint);

#endif
