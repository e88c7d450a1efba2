#include "day_words.h"

#include "word_key.h"

#include <QHash>
#include <QLocale>

#include <array>
#include <vector>

namespace shortlist {

namespace {

constexpr qsizetype longestDay = 80; // in characters
constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

struct NumberInDay {
    int value = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<NumberInDay> numbersIn(QStringView text)
{
    std::vector<NumberInDay> numbers;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        NumberInDay number{0, i, i};
        while (number.end < text.size() && text[number.end].isDigit() && number.end - i < 6)
            number.value = number.value * 10 + text[number.end++].digitValue();
        i = number.end - 1;
        numbers.push_back(number);
    }
    return numbers;
}

const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> all;
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                                    QLocale::Portuguese, QLocale::Italian, QLocale::Dutch, QLocale::Polish}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    all.insert(wordKey(locale.monthName(month, format)), month);
                    all.insert(wordKey(locale.standaloneMonthName(month, format)), month);
                }
            }
        }
        return all;
    }();
    return names;
}

int monthIn(QStringView text)
{
    const KeyWords words(text);
    for (qsizetype i = 0; i < words.count(); ++i) {
        const QStringView word = words.run(i, 1);
        if (const int month = word.front().isLetter() ? monthNames().value(word.toString()) : 0)
            return month;
    }
    return 0;
}

bool isYear(int value)
{
    return value >= firstYear && value <= lastYear;
}

std::optional<QDate> soundDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return isYear(year) && date.isValid() ? std::optional(date) : std::nullopt;
}

/// Three numbers with the same sign between them.
std::optional<QDate> dayInNumbers(QStringView text, const NumberInDay &a, const NumberInDay &b, const NumberInDay &c)
{
    const QStringView between = text.sliced(a.end, b.begin - a.end).trimmed();
    const bool japanese = between == u"年" && text.sliced(b.end, c.begin - b.end).trimmed() == u"月";
    if (!japanese && (between.size() != 1 || between != text.sliced(b.end, c.begin - b.end).trimmed()))
        return std::nullopt;
    if (isYear(a.value))
        return soundDay(a.value, b.value, c.value);
    if (between == u"." || b.value == a.value || a.value > 12)
        return soundDay(c.value, b.value, a.value);
    return b.value > 12 ? soundDay(c.value, a.value, b.value) : std::nullopt;
}

} // namespace

std::optional<QDate> findDay(QStringView text)
{
    text = text.first(std::min(text.size(), longestDay));
    const std::vector<NumberInDay> numbers = numbersIn(text);
    for (size_t i = 0; i + 2 < numbers.size(); ++i) {
        if (const auto day = dayInNumbers(text, numbers[i], numbers[i + 1], numbers[i + 2]))
            return day;
    }
    if (numbers.size() < 2)
        return std::nullopt;
    const int month = monthIn(text);
    for (size_t i = 0; month > 0 && i + 1 < numbers.size(); ++i) {
        if (isYear(numbers[i + 1].value) && numbers[i].value <= 31)
            return soundDay(numbers[i + 1].value, month, numbers[i].value);
    }
    return std::nullopt;
}

} // namespace shortlist
