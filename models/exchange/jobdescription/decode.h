#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace shortlist {

struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" or as legacy_encoding.h names it
};

/// The first pass: bytes to text. A byte order mark decides; else what is UTF-8, but for a few faults, is UTF-8; else
/// what a page names itself, or what it looks like (legacy_encoding.h); else it is windows-1252, in which every byte
/// means something. What is no character is U+FFFD.
/// Errors: BadInput for what is empty, another format or no text at all.
[[nodiscard]] Result<DecodedText> decodeJobDescription(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
