#include "fields/line_field.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

/// What is typed while others change the same text.
class LineFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedReplacesWhatWasThereWhenTheTypingBegan();
    void aRefusalSaysWhatIsStored();
    void whatComesAfterARefusalIsSaidToo();
    void typedOnIsStoredAfterWhatIsOnItsWay();
    void typedBackShowsWhatIsStored();
    void theSameTextOfAnotherIsStoredAlready();
};

namespace {

/// A field with "old" in it, and what it asks to be stored.
struct OldField {
    OldField()
    {
        field.setStored(u"old"_s);
        field.show();
    }
    void type(const QString &text)
    {
        field.line()->selectAll();
        QTest::keyClicks(field.line(), text);
    }

    LineField field{u"Headline"_s, {}};
    QSignalSpy due{&field, &Field::commitRequested};
};

} // namespace

void LineFieldTest::whatIsTypedReplacesWhatWasThereWhenTheTypingBegan()
{
    OldField f;
    f.type(u"mine"_s);
    f.field.setStored(u"theirs"_s);
    QCOMPARE(f.field.line()->text(), u"mine"_s);
    f.field.flush();
    QCOMPARE(f.due.size(), 1);
    QCOMPARE(f.due[0][0].toString(), u"old"_s);
    QCOMPARE(f.due[0][1].toString(), u"mine"_s);
}

void LineFieldTest::aRefusalSaysWhatIsStored()
{
    OldField f;
    f.type(u"mine"_s);
    f.field.setStored(u"theirs"_s);
    f.field.flush();
    f.field.settle(u"mine"_s, u"It was changed."_s);
    QCOMPARE(f.field.line()->text(), u"mine"_s);
    QVERIFY2(f.field.problem().contains(u"“theirs”"_s), qPrintable(f.field.problem()));
    f.field.flush();
    QCOMPARE(f.due.size(), 1); // the same is not asked for twice
    f.type(u"mine again"_s);
    f.field.flush();
    QCOMPARE(f.due.size(), 2);
    QCOMPARE(f.due[1][0].toString(), u"theirs"_s);
    f.field.settle(u"mine again"_s, {});
    QCOMPARE(f.field.problem(), QString());
}

void LineFieldTest::whatComesAfterARefusalIsSaidToo()
{
    OldField f;
    f.type(u"mine"_s);
    f.field.flush();
    f.field.settle(u"mine"_s, u"It was changed."_s);
    QCOMPARE(f.field.problem(), u"It was changed."_s);
    f.field.setStored(u"theirs"_s);
    QVERIFY2(f.field.problem().contains(u"“theirs”"_s), qPrintable(f.field.problem()));
    f.type(u"mine again"_s);
    f.field.flush();
    QCOMPARE(f.due[1][0].toString(), u"theirs"_s);
}

void LineFieldTest::typedOnIsStoredAfterWhatIsOnItsWay()
{
    OldField f;
    f.type(u"one"_s);
    f.field.flush();
    f.type(u"one two"_s);
    f.field.settle(u"one"_s, {});
    f.field.setStored(u"one"_s);
    QCOMPARE(f.field.line()->text(), u"one two"_s);
    f.field.flush();
    QCOMPARE(f.due[1][0].toString(), u"one"_s);
    QCOMPARE(f.due[1][1].toString(), u"one two"_s);
}

void LineFieldTest::typedBackShowsWhatIsStored()
{
    OldField f;
    f.type(u"mine"_s);
    f.field.setStored(u"theirs"_s);
    f.type(u"old"_s);
    f.field.flush();
    QCOMPARE(f.due.size(), 0);
    QCOMPARE(f.field.line()->text(), u"theirs"_s);
}

void LineFieldTest::theSameTextOfAnotherIsStoredAlready()
{
    OldField f;
    f.type(u"same"_s);
    f.field.setStored(u"same"_s);
    f.field.flush();
    QCOMPARE(f.due.size(), 0);
    f.field.setStored(u"newer"_s);
    QCOMPARE(f.field.line()->text(), u"newer"_s);
}

QTEST_MAIN(LineFieldTest)
#include "tst_line_field.moc"
