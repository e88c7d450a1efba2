#pragma once

#include <QByteArrayView>

namespace shortlist {

/// The delimiter of the CSV that begins with this sample: of `,` `;` TAB `|` the one by which most records have as
/// many cells as the first one, quotes respected; `,` where the first record has one cell by all of them.
/// `isWhole`: nothing comes after the sample.
[[nodiscard]] char guessDelimiter(QByteArrayView sample, bool isWhole);

} // namespace shortlist
