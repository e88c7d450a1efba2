#include "fields/plain_editor.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSyntaxHighlighter>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Changes the looks of every word, as a check of the wording does.
class Underline final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

private:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat format;
        format.setFontUnderline(true);
        setFormat(0, int(text.size()), format);
    }
};

} // namespace

/// What is stored of a text is what somebody typed, and only then.
class TestTextField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherLooksStoreNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("shown in part") << u"Said a lot. "_s.repeated(1000);
        QTest::newRow("no-break spaces") << u"10\u00a0000 EUR"_s;
        QTest::newRow("two lines") << u"one\r\ntwo"_s;
    }

    void otherLooksStoreNothing()
    {
        QFETCH(QString, text);
        TextField field(u"Note"_s, {});
        QSignalSpy asked(&field, &Field::commitRequested);
        field.restart(text);
        Underline underline(field.edit()->document());
        underline.rehighlight();
        field.flush();
        QCOMPARE(asked.size(), 0);
    }

    void aKeyKeepsWhatStandsAround()
    {
        TextField field(u"Note"_s, {});
        QSignalSpy asked(&field, &Field::commitRequested);
        field.restart(u"10\u00a0000"_s);
        field.edit()->moveCursor(QTextCursor::End);
        QTest::keyClicks(field.edit(), u"!"_s);
        field.flush();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"10\u00a0000!"_s);
    }
};

QTEST_MAIN(TestTextField)
#include "tst_text_field.moc"
