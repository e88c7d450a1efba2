#pragma once

#include "word_table.h"

#include <QString>
#include <QStringView>

namespace shortlist {

/// The currency of the first place (a country or a large town) that the text names; empty where it names none.
[[nodiscard]] QString currencyOfPlaces(QStringView text);

/// Whether the text is the name of such a place and nothing else.
[[nodiscard]] bool isPlace(QStringView text);

/// The place that a title names: "Nurse in Leeds" names "Leeds". Empty where there is none.
[[nodiscard]] QString placeInTitle(QStringView title);

/// The place where the work is, that a sentence names behind a phrase of that group: "for our office in Berlin,
/// Germany". Empty where there is none.
[[nodiscard]] QString placeInProse(QStringView text, WordGroup phrases, const WordTable &table);

/// What the writing of a text tells about currencies.
struct Region {
    QString currency; ///< of the country that writes so: JPY, CNY, TWD; empty for alphabets
    bool namesYen = false;
    bool namesYuan = false;
    bool namesUsDollar = false;
};
[[nodiscard]] Region regionOf(QStringView text);

/// The currency that a sign stands for in that region and place; `code` where nothing else is told.
[[nodiscard]] QString settledCurrency(const QString &code, const Region &region, QStringView place);

} // namespace shortlist
