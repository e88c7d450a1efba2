#pragma once

#include <QStringView>

namespace shortlist {

// For texts that are stored by the hundred thousand: loops without an early end, which the compiler turns into a few
// steps for many characters.

inline bool isAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all = static_cast<char16_t>(all | c.unicode());
    return all < 0x80;
}

/// Whether JSON writes some of it in another way than it is.
inline bool needsEscape(QStringView text)
{
    bool needs = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        needs |= unit < 0x20 || unit == u'"' || unit == u'\\' || unit == 0x7f;
    }
    return needs;
}

inline void copyAscii(QStringView text, char *out)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        out[i] = static_cast<char>(text[i].unicode());
}

} // namespace shortlist
