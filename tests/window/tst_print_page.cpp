#include "result_check.h"
#include "window/print/print_page.h"

#include <QBuffer>
#include <QFile>
#include <QPageRanges>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

/// A page of HTML on paper.
class TestPrintPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsAStep()
    {
        std::vector<std::pair<qint64, qint64>> steps;
        const auto pdf = printedPage(htmlOf(400), PageTurn::Upright, [&steps](qint64 done, qint64 total) {
            steps.emplace_back(done, total);
            return true;
        });
        QVERIFY_RESULT(pdf);
        QVERIFY(steps.size() > 3);
        for (size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(steps[i], std::pair(qint64(i), qint64(steps.size())));
        QCOMPARE(pagesOf(*pdf), qint64(steps.size()));
    }

    void sidewaysPagesHoldFewerLines()
    {
        const auto upright = printedPage(htmlOf(400));
        const auto sideways = printedPage(htmlOf(400), PageTurn::Sideways);
        QVERIFY(upright.ok() && sideways.ok());
        QVERIFY(pagesOf(*sideways) > pagesOf(*upright));
    }

    void aCancelledOneIsNoDocument()
    {
        qint64 told = 0;
        const auto pdf = printedPage(htmlOf(400), PageTurn::Upright, [&told](qint64 done, qint64) {
            ++told;
            return done < 2;
        });
        QCOMPARE_ERROR(pdf, ErrorKind::Cancelled, "Nothing was written");
        QCOMPARE(told, 3);
    }

    void onlyThePagesThatAreWanted()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
        QVERIFY_RESULT(printOn(writer, htmlOf(400)));
        buffer.close();
        QCOMPARE(pagesOf(bytes), 2);
    }

    void nothingOutsideThePageIsLoaded()
    {
        const auto sizeWith = [](const char *picture) {
            const auto pdf = printedPage(u"<h1>Baker</h1><img src=\"file://%1/resources/icons/%2.svg\">"_s.arg(
                QLatin1String(SHORTLIST_SOURCE_DIR), QLatin1String(picture)));
            return pdf ? pdf->size() : 0;
        };
        QVERIFY(QFile::exists(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/icons/undo.svg")));
        QCOMPARE(sizeWith("undo"), sizeWith("none")); // of one that is there as of one that is not
    }

private:
    static QString htmlOf(int lines)
    {
        QString html = u"<html><head><title>Baker</title></head><body>"_s;
        for (int i = 0; i < lines; ++i)
            html += u"<p>Bake bread of kind %1</p>"_s.arg(i);
        return html + u"</body></html>"_s;
    }

    static qint64 pagesOf(const QByteArray &pdf)
    {
        static const QRegularExpression count(u"/Count (\\d+)"_s);
        return count.match(QString::fromLatin1(pdf)).captured(1).toLongLong();
    }
};

QTEST_MAIN(TestPrintPage)
#include "tst_print_page.moc"
