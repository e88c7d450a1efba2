#pragma once

#include "id.h"
#include "kinds.h"
#include "moment.h"
#include "value.h"

#include <QDate>

#include <concepts>
#include <tuple>
#include <type_traits>

namespace shortlist {

/// The one list of a type's stored fields, specialised beside the type:
///   static constexpr Kind kind;
///   static constexpr auto fields = std::make_tuple(field("name", &Candidate::name), ...);
/// Columns, journal, comparison and reading are all made from it. The id is not in it.
template <class T>
struct Describe;

template <class T>
concept Described = requires
{
    Describe<T>::fields;
};

/// A field and the way to it, through nested members too: field("pay_min", &Posting::pay, &Pay::min).
template <class... Path>
struct FieldPath {
    const char *name;
    std::tuple<Path...> path;

    template <class T>
    constexpr auto &in(T &row) const
    {
        return std::apply(
            [&row](auto... step) -> auto & { return (row.*....*step); }, path);
    }
};

template <class... Path>
constexpr FieldPath<Path...> field(const char *name, Path... path)
{
    return {name, std::tuple<Path...>(path...)};
}

/// How a member of type M is held in a Value, and which type of field that is.
template <class M>
struct Held;

template <>
struct Held<QString> {
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }
    static QString fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <>
struct Held<QStringList> {
    static constexpr FieldType type = FieldType::List;
    static Value toValue(const QStringList &list) { return list.isEmpty() ? Value() : Value(list); }
    static QStringList fromValue(const Value &value)
    {
        const auto *list = std::get_if<QStringList>(&value);
        return list ? *list : QStringList();
    }
};

template <>
struct Held<bool> {
    static constexpr FieldType type = FieldType::Flag;
    static Value toValue(bool flag) { return flag; }
    static bool fromValue(const Value &value)
    {
        const auto *flag = std::get_if<bool>(&value);
        return flag && *flag;
    }
};

template <std::integral I>
    requires(!std::same_as<I, bool>)
struct Held<I> {
    static constexpr FieldType type = FieldType::Integer;
    static Value toValue(I number) { return static_cast<qint64>(number); }
    static I fromValue(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? static_cast<I>(*number) : I(0);
    }
};

template <>
struct Held<double> {
    static constexpr FieldType type = FieldType::Real;
    static Value toValue(double number) { return number; }
    static double fromValue(const Value &value)
    {
        const auto *number = std::get_if<double>(&value);
        return number ? *number : 0.0;
    }
};

template <class T>
struct Held<Id<T>> {
    static constexpr FieldType type = FieldType::Reference;
    static Value toValue(Id<T> id) { return id.isNull() ? Value() : Value(id.value); }
    static Id<T> fromValue(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? Id<T>(*number) : Id<T>();
    }
};

template <>
struct Held<Moment> {
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(Moment moment) { return moment.toIso(); }
    static Moment fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? Moment::fromIso(*text).value_or(Moment()) : Moment();
    }
};

template <>
struct Held<QDate> {
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? QDate::fromString(*text, Qt::ISODate) : QDate();
    }
};

template <Worded E>
struct Held<E> {
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(E value) { return QString(wordOf(value)); }
    static E fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return (text ? fromWord<E>(*text) : std::nullopt).value_or(E());
    }
};

template <class M>
struct Held<std::optional<M>> {
    static constexpr FieldType type = Held<M>::type;
    static Value toValue(const std::optional<M> &held) { return held ? Held<M>::toValue(*held) : Value(); }
    static std::optional<M> fromValue(const Value &value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return std::nullopt;
        return Held<M>::fromValue(value);
    }
};

/// All fields of a row.
template <Described T>
[[nodiscard]] Fields fieldsOf(const T &row)
{
    Fields all;
    std::apply(
        [&](const auto &...path) {
            all.reserve(sizeof...(path));
            int number = 0;
            (all.push_back({number++, Held<std::remove_cvref_t<decltype(path.in(row))>>::toValue(path.in(row))}), ...);
        },
        Describe<T>::fields);
    return all;
}

/// Sets those members of a row that stand in `fields`.
template <Described T>
void assign(T &row, const Fields &fields)
{
    std::apply(
        [&](const auto &...path) {
            int number = 0;
            auto next = fields.begin();
            const auto set = [&](const auto &one) {
                auto &member = one.in(row);
                if (next != fields.end() && next->field == number)
                    member = Held<std::remove_reference_t<decltype(member)>>::fromValue((next++)->value);
                ++number;
            };
            (set(path), ...);
        },
        Describe<T>::fields);
}

template <Described T>
[[nodiscard]] T fromFields(qint64 id, const Fields &fields)
{
    T row;
    row.id = Id<T>(id);
    assign(row, fields);
    return row;
}

/// The number of a field of T in its table of fields; the name must be one of them.
template <Described T>
[[nodiscard]] int fieldNumber(const char *name)
{
    return kindInfo(Describe<T>::kind).fieldNumber(QLatin1String(name));
}

} // namespace shortlist
