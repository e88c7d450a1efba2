#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Postings that begin as another one: a copy, or a template.
class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<HiringScene>();
        m_scene->does("edit", "posting", "1", "location=Porto", "requisition=Q-7", "closes_on=2026-05-01");
        m_scene->does("edit", "criterion", "1", "anchor_1=Copies a pattern", "anchor_5=Explains the trade-offs");
        m_scene->does("add", "section", "--posting", "1", "heading=Benefits", "text=Bread");
        m_scene->does("edit", "stage", "2", "name=Phone");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
    }

    void aCopyHasChecklistsSectionsAndStagesAndNobodysApplication()
    {
        const Run added = m_scene->does("add", "posting", "--from", "Backend Engineer");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
        QCOMPARE(added.out.trimmed(), QByteArray("3"));
        const QJsonObject copy = objectOf(m_scene->asks("show", "posting", "3", "--json"));
        const QJsonObject original = objectOf(m_scene->asks("show", "posting", "1", "--json"));
        QCOMPARE(copy.value(u"title"_s), u"Backend Engineer (copy)"_s);
        QCOMPARE(copy.value(u"status"_s), u"draft"_s);
        QCOMPARE(copy.value(u"location"_s), u"Porto"_s);
        QVERIFY(copy.value(u"requisition"_s).isNull());
        QVERIFY(copy.value(u"closes_on"_s).isNull());
        QCOMPARE(copy.value(u"sections"_s), original.value(u"sections"_s));
        QCOMPARE(copy.value(u"stages"_s)[1][u"name"_s], u"Phone"_s);
        QCOMPARE(withoutIds(copy), withoutIds(original));
        QCOMPARE(arrayOf(m_scene->asks("list", "applications", "--posting", "3", "--json")).size(), 0);
        QVERIFY(m_scene->asks("list", "criteria", "--posting", "3", "--json").out.contains("Explains the trade-offs"));
    }

    void fieldsOverrideWhatIsCopied()
    {
        m_scene->does("add", "posting", "--from", "1", "title=Platform Engineer", "location=Faro");
        const QJsonObject copy = objectOf(m_scene->asks("show", "posting", "Platform Engineer", "--json"));
        QCOMPARE(copy.value(u"location"_s), u"Faro"_s);
    }

    void aTemplateOutlivesItsPosting()
    {
        m_scene->does("add", "template", "--posting", "1", "name=Engineer");
        m_scene->does("delete", "posting", "1");
        m_scene->does("add", "posting", "--template", "engineer", "title=Engineer for nights");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
        const QJsonObject made = objectOf(m_scene->asks("show", "posting", "Engineer for nights", "--json"));
        QCOMPARE(made.value(u"criteria"_s).toArray().size(), 4);
        QCOMPARE(made.value(u"criteria"_s)[0][u"weight"_s], 3);
        QCOMPARE(made.value(u"criteria"_s)[3][u"must_have"_s], true);
        QCOMPARE(made.value(u"owner"_s), u"Mia"_s);
        QCOMPARE(m_scene->asks("check").status, 0);
    }

    void savingAndDeletingATemplateIsUndone()
    {
        m_scene->does("add", "template", "--posting", "1");
        m_scene->does("undo");
        QCOMPARE(arrayOf(m_scene->asks("list", "templates", "--json")).size(), 0);
        m_scene->does("redo");
        m_scene->does("delete", "template", "Backend Engineer");
        QCOMPARE(arrayOf(m_scene->asks("list", "templates", "--json")).size(), 0);
        m_scene->does("undo");
        QCOMPARE(arrayOf(m_scene->asks("list", "templates", "--json"))[0][u"name"_s], u"Backend Engineer"_s);
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
    }

    void aNameIsGivenOnce()
    {
        m_scene->does("add", "template", "--posting", "1", "name=Engineer");
        const Run again = run({u"add"_s, m_scene->file(), u"template"_s, u"--posting"_s, u"2"_s, u"name=ENGINEER"_s});
        QCOMPARE(again.status, 1);
        QVERIFY(again.error.contains("There is a template"));
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("both") << QStringList{u"posting"_s, u"--from"_s, u"1"_s, u"--template"_s, u"x"_s};
        QTest::newRow("a copy of a person") << QStringList{u"candidate"_s, u"--from"_s, u"1"_s, u"name=X"_s};
        QTest::newRow("no posting") << QStringList{u"template"_s, u"name=X"_s};
        QTest::newRow("another field") << QStringList{u"template"_s, u"--posting"_s, u"1"_s, u"body=X"_s};
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, words);
        QCOMPARE(run(QStringList{u"add"_s, m_scene->file()} + words).status, 2);
    }

private:
    /// The criteria without their ids.
    static QJsonArray withoutIds(const QJsonObject &posting)
    {
        QJsonArray criteria;
        for (const QJsonValue &one : posting.value(u"criteria"_s).toArray()) {
            QJsonObject criterion = one.toObject();
            criterion.remove(u"id"_s);
            criteria.append(criterion);
        }
        return criteria;
    }

    std::unique_ptr<HiringScene> m_scene;
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
