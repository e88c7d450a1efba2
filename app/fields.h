#pragma once

#include "application.h"
#include "candidate.h"
#include "money.h"
#include "posting.h"
#include "result.h"
#include "text.h"

#include <QTimeZone>

#include <map>

namespace shortlist {

/// FIELD=VALUE words, in order. A FIELD is a JSON key, nested by a dot; an empty VALUE takes the field away.
struct FieldText {
    QString name;
    QString value;
};

/// BadInput: a word without `=`, a field named twice.
[[nodiscard]] Result<std::vector<FieldText>> parseFieldTexts(const QStringList &words);

/// The value of a field, taken out of the list; none where it is not there.
[[nodiscard]] std::optional<QString> takeField(std::vector<FieldText> &texts, QLatin1String name);

/// A text as a list: split at `;`, trimmed, empty ones left out.
[[nodiscard]] QStringList splitList(const QString &text);

/// How the text of a VALUE becomes a member of type M. The Error says what is accepted.
template <class M>
struct FromText;

template <>
struct FromText<QString> {
    static Result<QString> parse(const QString &text, const QTimeZone &) { return text; }
};

template <>
struct FromText<QStringList> {
    static Result<QStringList> parse(const QString &text, const QTimeZone &) { return splitList(text); }
};

template <>
struct FromText<bool> {
    static Result<bool> parse(const QString &text, const QTimeZone &);
};

template <>
struct FromText<qint64> {
    static Result<qint64> parse(const QString &text, const QTimeZone &);
};

template <>
struct FromText<double> {
    static Result<double> parse(const QString &text, const QTimeZone &);
};

template <>
struct FromText<QDate> {
    static Result<QDate> parse(const QString &text, const QTimeZone &);
};

/// A moment, or a day: its beginning in the workspace's time zone.
template <>
struct FromText<Moment> {
    static Result<Moment> parse(const QString &text, const QTimeZone &zone);
};

template <Worded E>
struct FromText<E> {
    static Result<E> parse(const QString &text, const QTimeZone &)
    {
        if (const auto value = fromWord<E>(text))
            return *value;
        return Error{ErrorKind::BadInput, Text::tr("It is one of %1.").arg(allWords<E>())};
    }
};

template <class M>
struct FromText<std::optional<M>> {
    static Result<std::optional<M>> parse(const QString &text, const QTimeZone &zone)
    {
        if (text.isEmpty())
            return std::optional<M>();
        auto value = FromText<M>::parse(text, zone);
        if (!value)
            return value.error();
        return std::optional<M>(std::move(*value));
    }
};

/// An unknown FIELD, or a value that does not fit it.
struct FieldProblem {
    QString sentence;
    bool unknownField = false;
};

/// The fields of a kind that words may set, by their JSON names. What is not in it is unknown to the user.
using SettableFields = std::vector<const char *>;

/// Sets members of `row` from the words; money is not among them (see setPay). `others`: fields that were taken out of
/// the words before; an unknown one is told of them too. None: all is well.
template <Described T>
[[nodiscard]] std::optional<FieldProblem> setFields(T &row, const std::vector<FieldText> &texts,
                                                    const SettableFields &settable, const SettableFields &others,
                                                    const QTimeZone &zone)
{
    std::optional<FieldProblem> problem;
    for (const FieldText &text : texts) {
        const bool allowed = std::any_of(settable.begin(), settable.end(),
                                         [&text](const char *name) { return text.name == QLatin1String(name); });
        if (!allowed) {
            QStringList names;
            for (const SettableFields *list : {&settable, &others}) {
                for (const char *name : *list)
                    names += QString::fromLatin1(name);
            }
            return FieldProblem{Text::tr("There is no field %1 to set here; there are %2.")
                                    .arg(text.name, names.join(QStringLiteral(", "))),
                                true};
        }
        const auto set = [&](const auto &path) {
            if (text.name != QLatin1String(path.name))
                return;
            using M = std::remove_cvref_t<decltype(path.in(row))>;
            if constexpr (requires { FromText<M>::parse(text.value, zone); }) {
                auto value = FromText<M>::parse(text.value, zone);
                if (value)
                    path.in(row) = std::move(*value);
                else
                    problem = FieldProblem{Text::tr("The value of %1 does not fit: \"%2\". %3")
                                               .arg(text.name, text.value, value.error().message)};
            }
        };
        std::apply([&](const auto &...path) { (set(path), ...); }, Describe<T>::fields);
        if (problem)
            return problem;
    }
    return std::nullopt;
}

/// Takes pay.min, pay.max, pay.currency and pay.period out of the words and into `pay`; amounts are in the currency's
/// unit.
[[nodiscard]] std::optional<FieldProblem> setPay(Pay &pay, std::vector<FieldText> &texts);
/// The same for expected_pay, expected_currency and expected_period.
[[nodiscard]] std::optional<FieldProblem> setExpectedPay(Candidate &candidate, std::vector<FieldText> &texts);

} // namespace shortlist
