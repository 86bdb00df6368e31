// Changes in the content for programs. The form is stable: members are added, never renamed.
//
//   {"format": 1,
//    "from": {"name": "main", "id": "<40 hexadecimal digits>", "day": "2025-10-14"},
//    "to": {"working_tree": true},              or as `from`
//    "counts": {"added": 1, "changed": 2, "removed": 0},
//    "left_out": ["content/units/hr.md"],       files with mistakes, not compared
//    "entities": [
//      {"kind": "mandate", "id": "inkop", "title": "…",
//       "state": "changed",                     or "added", "removed"
//       "changes": [{"kind": "holder_changed",  `change_name` in project/comparison.hpp has them
//       all
//                    "field": "holder",         as it is written, `steps.owner` in a part
//                    "label": "…", "part": "…", "before": "…", "after": "…",   where there are any
//                    "text": "…"}],             one sentence in the site's language
//       "impact": [{"kind": "decision-path", "id": "…", "field": "mandate", "text": "…"}]}]}
#pragma once

#include <string>

#include "view/content_changes.hpp"

namespace waymark {

std::string changes_as_json(const ContentChanges& changes);

}  // namespace waymark
