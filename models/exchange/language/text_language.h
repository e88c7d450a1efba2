#pragma once

#include <QStringView>

namespace shortlist {

/// The language of a text as an ISO 639 code, told by its headings, commonest words, letters and endings or by its
/// script: en, de, fr, es, pt, it, nl, pl, ja, zh. English where nothing tells clearly. Looks at the first few thousand
/// words.
[[nodiscard]] QString languageOf(QStringView text);

} // namespace shortlist
