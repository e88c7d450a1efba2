// How the time to read a job description, a CSV and a pasted person grows: the same kind of text four times as long.
// What grows with the square of the length takes sixteen times as long.

#include "candidates/pasted_candidate.h"
#include "csv/csv_reader.h"
#include "jobdescription/job_description.h"
#include "measure.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <cstdio>

using namespace shortlist;
using namespace shortlist::bench;

namespace {

struct Text {
    const char *what;
    QByteArray head;
    QByteArray piece;
};

bool readDescription(const QByteArray &bytes)
{
    return readJobDescription(bytes, QStringLiteral("jd.txt")).ok();
}

bool readRecords(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {});
    if (!reader.open())
        return false;
    while (reader.next()) {}
    return true;
}

bool readPerson(const QByteArray &bytes)
{
    return candidateFromText(QString::fromUtf8(bytes)).name.size() <= 60;
}

double readingTime(const Text &text, qsizetype size, bool (*read)(const QByteArray &))
{
    const QByteArray bytes = text.head + text.piece.repeated(size / text.piece.size());
    QElapsedTimer timer;
    timer.start();
    if (!read(bytes))
        std::printf("%s cannot be read\n", text.what);
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void reportFourTimes(const Text &text, qsizetype size, bool (*read)(const QByteArray &))
{
    report(text.what,
           measurePairs(
               9, [&] { return readingTime(text, 4 * size, read); }, [&] { return readingTime(text, size, read); }),
           8);
}

} // namespace

int main()
{
    constexpr qsizetype size = 400'000;
    const QByteArray list = "Baker\nWhy join us\n- start\n";
    const std::vector<Text> texts{
        {"items", list, "- Oven &* dough:* Mind both of them\n"},
        {"one line", list, "word *word _word 10.000 "},
        {"a wrapped item", list, "  and more of it\n"},
        {"headings", list, "## Requirements\n"},
        {"sentences of pay", list, "Salary of $5 bonus. "},
        {"digits", list, "1.234.567.890."},
        {"numbers", list, "123 456 "},
        {"stars", list, "** "},
        {"brackets", list, "Baker (((("},
        {"colons", list, "a:b "},
        {"dashes", list, "a - b "},
        {"facts behind a list", list + "## Requirements\n", "- Pay: $20 per hour\n"},
        {"empty bullets", list, "-\n"},
        {"numbered headings", list + "## Requirements\n", "1. Education\n"},
        {"tags before a title", "Title: ", "[a]"},
        {"a page", "<html><h1>Baker</h1>", "<h2>Tasks</h2><ul><li>Mind the <b>oven</b></ul>"},
        {"tags that never end", "<html><h1>Baker</h1>", "<a x=\""},
        {"tables in tables", "<html><h1>Baker</h1>", "<table><tr><td>x"},
        {"JSON", "[", R"({"title":"Baker","location":"Leeds","description":"Mind the oven"},)"},
        {"JSON without an end", "{\"title\":\"Baker\",", "\"a\":{\"b\":["},
        {"Japanese", "パン職人\n■仕事内容\n", "・パンの製造と新商品の開発\n"},
        {"front matter", "---\n", "tasks:\n- bake\n"}};
    std::printf("%-52s %13s %13s\n", "reading, A four times as long as B", "A", "B");
    for (const Text &text : texts)
        reportFourTimes(text, size, readDescription);
    // Reading on after a bad quote begins again behind its line.
    for (const Text &text : {Text{"CSV, a quote too many on every line", "a,b\n", "\"x\"\"y\"\"\n,\n"},
                             Text{"CSV, sound", "a,b\n", "Ada,Lovelace\n"}})
        reportFourTimes(text, size, readRecords);
    for (const Text &text :
         {Text{"a pasted person, letters", "", "A"}, Text{"a pasted person, lines", "", "\n"},
          Text{"a pasted person, digits", "", "1"}, Text{"a pasted person, at signs", "", "@"},
          Text{"a pasted person, addresses", "", "a@"}, Text{"a pasted person, marks", "A ", "\xCC\x81"}})
        reportFourTimes(text, size, readPerson);
    return 0;
}
