#pragma once

#include <QString>
#include <QStringView>

namespace shortlist {

/// The most words that a lead-in has.
constexpr qsizetype longestLeadIn = 6;

/// An item's words, parted.
struct LeadIn {
    QString heading; ///< empty where there is none
    QString text;    ///< never empty where the item is not

    friend bool operator==(const LeadIn &, const LeadIn &) = default;
};

/// Where the colon stands that ends a lead-in of at most `longest` words; -1 where there is none. No lead-in is what
/// ends in a time (10:30), an address (https:) or a ratio, or in an open bracket. The text is free of emphasis marks.
[[nodiscard]] qsizetype leadInColon(QStringView text, qsizetype longest);

/// Parts an item (emphasis marks still in it) into heading and text. A lead-in in bold may also end in a dash.
/// Where nothing follows the lead-in, all of it is text.
[[nodiscard]] LeadIn splitLeadIn(QStringView item);

} // namespace shortlist
