#include "posting/edited_field.h"
#include "posting/local_values.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace shortlist;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class EditedFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void whatIsTypedGoesOutOnce();
    void whatComesFromElsewhereIsShownAtOnce();
    void whatIsTypedIsNeverOverwritten();
    void aRefusalStaysUntilItIsCorrected();
    void typingOnAfterItWentOutIsNotTakenForStored();
    void theWheelChoosesNothing();
    void aTextTooLongToEditIsShownAndKept();
    void noBreakSpacesStay();
    void numbersAndDaysFollowTheLanguage_data();
    void numbersAndDaysFollowTheLanguage();
    void whatIsNoNumberGoesOutAsItIs();
};

void EditedFieldTest::whatIsTypedGoesOutOnce()
{
    const std::unique_ptr<EditedField> field(EditedField::line("title", text("Title")));
    QSignalSpy edited(field.get(), &EditedField::edited);
    field->setStored(text("old"));
    QTest::keyClicks(field->control(), text("er"));
    QCOMPARE(edited.size(), 0);
    QVERIFY(field->isDirty());
    field->flush();
    field->flush();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][1].toString(), text("erold"));
    QCOMPARE(edited[0][2].toString(), text("old"));
    field->settle(text("erold"), QString());
    QVERIFY(!field->isDirty());
    // Typed and taken back: nothing to store.
    QTest::keyClick(field->control(), Qt::Key_End);
    QTest::keyClicks(field->control(), text("x"));
    QTest::keyClick(field->control(), Qt::Key_Backspace);
    field->flush();
    QCOMPARE(edited.size(), 1);
    QVERIFY(!field->isDirty());
}

void EditedFieldTest::whatComesFromElsewhereIsShownAtOnce()
{
    const std::unique_ptr<EditedField> field(EditedField::line("title", text("Title")));
    field->setStored(text("old"));
    field->setStored(text("new"));
    QCOMPARE(field->shown(), text("new"));
    QCOMPARE(field->note(), QString());
}

void EditedFieldTest::whatIsTypedIsNeverOverwritten()
{
    const std::unique_ptr<EditedField> field(EditedField::line("title", text("Title")));
    QSignalSpy edited(field.get(), &EditedField::edited);
    field->show();
    field->setStored(text("old"));
    QTest::keyClicks(field->control(), text("my "));
    field->setStored(text("theirs"));
    QCOMPARE(field->shown(), text("my old"));
    QVERIFY(field->note().contains(text("theirs")));
    field->flush();
    QCOMPARE(edited[0][2].toString(), text("theirs"));
    field->discard();
    QCOMPARE(field->shown(), text("theirs"));
    QCOMPARE(field->note(), QString());
}

void EditedFieldTest::aRefusalStaysUntilItIsCorrected()
{
    const std::unique_ptr<EditedField> field(EditedField::line("title", text("Title")));
    QSignalSpy edited(field.get(), &EditedField::edited);
    field->show();
    field->setStored(text("old"));
    QTest::keyClicks(field->control(), text("bad "));
    field->flush();
    field->settle(text("bad old"), text("<img src=file:///x> That cannot be."));
    QVERIFY(field->isDirty());
    QCOMPARE(field->shown(), text("bad old"));
    QCOMPARE(field->note(), text("<img src=file:///x> That cannot be."));
    field->setStored(text("old"));
    QCOMPARE(field->shown(), text("bad old"));
    QTest::keyClicks(field->control(), text("!"));
    field->flush();
    field->settle(edited[1][1].toString(), QString());
    QCOMPARE(field->note(), QString());
}

void EditedFieldTest::typingOnAfterItWentOutIsNotTakenForStored()
{
    const std::unique_ptr<EditedField> field(EditedField::line("title", text("Title")));
    QSignalSpy edited(field.get(), &EditedField::edited);
    QTest::keyClicks(field->control(), text("a"));
    field->flush();
    QTest::keyClicks(field->control(), text("b"));
    field->settle(text("a"), QString());
    QVERIFY(field->isDirty());
    field->setStored(text("a"));
    QCOMPARE(field->shown(), text("ab"));
    field->flush();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited[1][2].toString(), text("a"));
}

void EditedFieldTest::theWheelChoosesNothing()
{
    const std::unique_ptr<EditedField> field(
        EditedField::choice("workplace", text("Workplace"), {{text("a"), text("A")}, {text("b"), text("B")}}));
    QSignalSpy edited(field.get(), &EditedField::edited);
    field->setStored(text("a"));
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(field->control(), &wheel);
    QCOMPARE(field->shown(), text("a"));
    QTest::keyClick(field->control(), Qt::Key_Down);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][1].toString(), text("b"));
}

void EditedFieldTest::aTextTooLongToEditIsShownAndKept()
{
    const std::unique_ptr<EditedField> field(EditedField::text("summary", text("Summary"), 2, 8, false));
    QSignalSpy edited(field.get(), &EditedField::edited);
    field->show();
    field->setStored(QString(1'000'000, u'x'));
    QVERIFY(field->shown().size() < 5000);
    QVERIFY(!field->note().isEmpty());
    QTest::keyClicks(field->control(), text("more"));
    field->flush();
    QCOMPARE(edited.size(), 0);
    field->setStored(text("short"));
    QCOMPARE(field->shown(), text("short"));
    QCOMPARE(field->note(), QString());
    QTest::keyClicks(field->control(), text("x"));
    QVERIFY(field->isDirty());
}

void EditedFieldTest::noBreakSpacesStay()
{
    const std::unique_ptr<EditedField> field(EditedField::text("summary", text("Summary"), 2, 8, false));
    const QString words = text("10\u00a0"
                               "000 €\nsecond line");
    field->setStored(words);
    QCOMPARE(field->shown(), words);
}

void EditedFieldTest::numbersAndDaysFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("day");
    QTest::newRow("English") << text("en_US") << text("58,000.50") << text("3/1/2026");
    QTest::newRow("German") << text("de_DE") << text("58.000,50") << text("01.03.2026");
}

void EditedFieldTest::numbersAndDaysFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, amount);
    QFETCH(QString, day);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(localNumber(text("58000.50")), amount);
    QCOMPARE(plainNumber(amount), text("58000.5"));
    QCOMPARE(plainNumber(text("58000.5")), text("58000.5"));
    QCOMPARE(localDay(text("2026-03-01")), day);
    QCOMPARE(plainDay(day), text("2026-03-01"));
    QCOMPARE(plainDay(text("2026-03-01")), text("2026-03-01"));
    const std::unique_ptr<EditedField> field(EditedField::day("closes_on", text("Closes on")));
    field->setStored(text("2026-03-01"));
    QCOMPARE(qobject_cast<QLineEdit *>(field->control())->text(), day);
    QCOMPARE(field->shown(), text("2026-03-01"));
}

void EditedFieldTest::whatIsNoNumberGoesOutAsItIs()
{
    const std::unique_ptr<EditedField> field(EditedField::number("openings", text("Openings")));
    QSignalSpy edited(field.get(), &EditedField::edited);
    field->setStored(text("1"));
    QTest::keyClicks(field->control(), text("many"));
    field->flush();
    QCOMPARE(edited[0][1].toString(), text("many1"));
    QCOMPARE(plainDay(text("tomorrow")), text("tomorrow"));
    QCOMPARE(plainNumber(QString()), QString());
}

QTEST_MAIN(EditedFieldTest)
#include "tst_edited_field.moc"
